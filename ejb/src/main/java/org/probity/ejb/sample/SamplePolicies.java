package org.probity.ejb.sample;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyPast;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.School;

/** Makes policies of the sample files: texts that were in force before this product knew them, older versions first. */
record SamplePolicies(EntityManager em, Map<String, School> schools, Map<String, Person> people) {
    void load(List<SamplePolicy> samples) {
        Map<String, Policy> policies = new HashMap<>();
        Map<Policy, Integer> numbers = new HashMap<>();
        samples.stream()
                .sorted(Comparator.comparing(sample -> sample.header().effectiveFrom()))
                .forEach(sample -> {
                    PolicyHeader header = sample.header();
                    Policy policy = policies.computeIfAbsent(header.school() + header.title(), key -> policy(header));
                    int number = numbers.merge(policy, 1, Integer::sum);
                    Person author = header.author().map(people::get).orElse(null);
                    em.persist(version(policy, number, author, sample));
                });
    }

    /** The version as it stands in its file, kept nowhere yet. */
    static PolicyVersion version(Policy policy, int number, Person author, SamplePolicy sample) {
        return PolicyVersion.takenOver(policy, number, author, parts(sample), past(sample.header()));
    }

    private Policy policy(PolicyHeader header) {
        Policy policy = new Policy(schools.get(header.school()), header.title());
        em.persist(policy);
        return policy;
    }

    private static List<PolicyPart> parts(SamplePolicy sample) {
        List<PolicyPart> parts = new ArrayList<>();
        String heading = null;
        for (SamplePolicy.Clause clause : sample.clauses()) {
            if (!clause.heading().equals(heading)) {
                heading = clause.heading();
                parts.add(new PolicyPart.Heading(2, null, heading));
            }
            List<String> codes = clause.rules().stream()
                    .flatMap(rule -> rule.codes().stream())
                    .distinct()
                    .toList();
            parts.add(new PolicyPart.Item(
                    clause.isMain() ? 0 : 1, clause.number(), clause.text(), strength(clause), codes));
        }
        return parts;
    }

    /** A clause that does several things counts as the strictest of them. */
    private static Strength strength(SamplePolicy.Clause clause) {
        return clause.rules().stream()
                .map(rule -> Strength.valueOf(rule.strength()))
                .min(Comparator.naturalOrder())
                .orElse(Strength.INFORMATION);
    }

    private static PolicyPast past(PolicyHeader header) {
        String summary = header.revisions().stream()
                .map(PolicyHeader.Revision::summary)
                .flatMap(Optional::stream)
                .reduce((earlier, latest) -> latest)
                .orElse(null);
        return new PolicyPast(
                new PolicyParticulars(null, header.audience(), summary, header.related(), header.legal()),
                header.effectiveFrom(),
                header.effectiveTo().orElse(null),
                header.nextReview().map(SamplePolicies::partial).orElse(null),
                header.reviewCycleMonths().orElse(null),
                header.approval().map(SamplePolicies::approver).orElse(null),
                header.approval().map(approval -> partial(approval.date())).orElse(null));
    }

    private static String approver(PolicyHeader.Approval approval) {
        return approval.body() + ", " + approval.title();
    }

    private static PartialDate partial(RoughDate date) {
        return new PartialDate(
                date.firstDay(), DatePrecision.valueOf(date.precision().name()));
    }
}
