package org.probity.ejb.policy.adoption;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyGaps;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicySubmission;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyValue;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Provenance;

/** What the schools made of a text of the trust, for those who keep it: 25 schools a page, five statements however many there are. */
@Stateless
public class StandingService {
    private static final int PAGE = 25;

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyRegister register;

    @Inject
    PolicyGaps gaps;

    @Inject
    PolicySubmission submission;

    @Inject
    Caller caller;

    /**
     * One page, by the codes of the schools.
     *
     * @param versionId any version of the trust's policy
     * @param after code of the school behind which the page begins, or null
     * @param before code of the school before which it ends, or null
     * @throws NotThere when it is no text of the trust, or the caller does not keep such texts
     */
    @Requires(VIEW_POLICIES)
    public Standing page(String versionId, String after, String before) {
        PolicyVersion asked = versions.visible(versionId);
        if (!asked.getPolicy().isTrusts() || !reach.worksAt(null)) {
            throw new NotThere();
        }
        List<Policy> found = policies(asked.getPolicy(), after, before);
        boolean more = found.size() > PAGE;
        List<Policy> shown = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        if (before != null) {
            Collections.reverse(shown);
        }
        PolicyVersion trusts = current(asked);
        boolean hasNext = !shown.isEmpty() && (before != null || more);
        boolean hasPrevious = !shown.isEmpty() && (before == null ? after != null : more);
        return new Standing(
                trusts,
                register.owner(trusts.getPolicy()),
                rows(shown, trusts),
                prepared(trusts).size(),
                hasPrevious ? code(shown.get(0)) : null,
                hasNext ? code(shown.get(shown.size() - 1)) : null);
    }

    /**
     * Puts the drafts that follow the trust's version in force by themselves before the governors of their schools: those that nobody
     * has touched since, and in which nothing is missing. The others wait for their school.
     *
     * @return how many
     */
    @Requires(EDIT_POLICY)
    public int submitPrepared(String versionId) {
        PolicyVersion asked = versions.visible(versionId);
        reach.need(Right.EDIT_POLICY, null);
        if (!asked.getPolicy().isTrusts()) {
            throw new NotThere();
        }
        List<PolicyVersion> complete = prepared(current(asked)).stream()
                .filter(draft -> gaps.of(draft).isEmpty())
                .toList();
        complete.forEach(draft -> submission.submit(draft, false));
        caller.about(versionId, null);
        caller.amount(complete.size());
        return complete.size();
    }

    private List<PolicyVersion> prepared(PolicyVersion trusts) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p join fetch p.school where v.base = :trusts and v.status = :draft",
                        PolicyVersion.class)
                .setParameter("trusts", trusts)
                .setParameter("draft", PolicyStatus.DRAFT)
                .getResultStream()
                .filter(PolicyVersion::isPrepared)
                .toList();
    }

    private List<Policy> policies(Policy trusts, String after, String before) {
        boolean backwards = before != null;
        String place = backwards ? before : after;
        TypedQuery<Policy> query = em.createQuery(
                "select p from Policy p join fetch p.school s where p.follows = :trusts"
                        + (place == null ? "" : backwards ? " and s.code < :place" : " and s.code > :place")
                        + (backwards ? " order by s.code desc" : " order by s.code"),
                Policy.class);
        if (place != null) {
            query.setParameter("place", place);
        }
        return query.setParameter("trusts", trusts).setMaxResults(PAGE + 1).getResultList();
    }

    private PolicyVersion current(PolicyVersion asked) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy where v.policy = :policy and v.status = :inForce",
                        PolicyVersion.class)
                .setParameter("policy", asked.getPolicy())
                .setParameter("inForce", PolicyStatus.IN_FORCE)
                .getResultStream()
                .findFirst()
                .orElse(asked);
    }

    private List<Standing.Row> rows(List<Policy> policies, PolicyVersion trusts) {
        if (policies.isEmpty()) {
            return List.of();
        }
        List<PolicyVersion> current = em.createQuery(
                        "select v from PolicyVersion v left join fetch v.base where v.policy in :policies and v.status in :current",
                        PolicyVersion.class)
                .setParameter("policies", policies)
                .setParameter("current", MergeDesk.CURRENT)
                .getResultList();
        if (current.isEmpty()) {
            return policies.stream()
                    .map(policy -> row(policy, trusts, current, Map.of(), Map.of(), Map.of()))
                    .toList();
        }
        Map<Long, Map<Provenance.Origin, Long>> own = own(current);
        Map<Long, Long> questions = questions(current);
        Map<Long, List<String>> values = values(current);
        return policies.stream()
                .map(policy -> row(policy, trusts, current, own, questions, values))
                .toList();
    }

    private static Standing.Row row(
            Policy policy,
            PolicyVersion trusts,
            List<PolicyVersion> current,
            Map<Long, Map<Provenance.Origin, Long>> own,
            Map<Long, Long> questions,
            Map<Long, List<String>> values) {
        PolicyVersion inForce = null;
        PolicyVersion draft = null;
        for (PolicyVersion version : current) {
            if (version.getPolicy().equals(policy)) {
                inForce = version.getStatus() == PolicyStatus.IN_FORCE ? version : inForce;
                draft = version.getStatus() == PolicyStatus.IN_FORCE ? draft : version;
            }
        }
        Long shown = inForce != null ? inForce.getId() : draft != null ? draft.getId() : -1L;
        Map<Provenance.Origin, Long> counts = own.getOrDefault(shown, Map.of());
        return new Standing.Row(
                code(policy),
                policy.getSchool().getName(),
                inForce == null ? null : inForce.getPublicId(),
                base(inForce),
                draft == null ? null : draft.getPublicId(),
                base(draft),
                draft == null ? null : draft.getStatus().words(),
                values.getOrDefault(shown, List.of()),
                counts.getOrDefault(Provenance.Origin.REPLACED, 0L),
                counts.getOrDefault(Provenance.Origin.ADDED, 0L),
                draft == null ? 0 : questions.getOrDefault(draft.getId(), 0L),
                inForce != null && !trusts.equals(inForce.getBase()));
    }

    private Map<Long, Map<Provenance.Origin, Long>> own(List<PolicyVersion> current) {
        Map<Long, Map<Provenance.Origin, Long>> counts = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select c.policyVersion.id, c.provenance.origin, count(c) from Clause c where c.policyVersion in :current and c.provenance.origin in :own group by c.policyVersion.id, c.provenance.origin",
                        Object[].class)
                .setParameter("current", current)
                .setParameter("own", List.of(Provenance.Origin.REPLACED, Provenance.Origin.ADDED))
                .getResultList()) {
            counts.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                    .put((Provenance.Origin) row[1], (Long) row[2]);
        }
        return counts;
    }

    private Map<Long, Long> questions(List<PolicyVersion> current) {
        return em.createQuery(
                        "select c.policyVersion.id, count(c) from MergeConflict c where c.policyVersion in :current and c.open = true group by c.policyVersion.id",
                        Object[].class)
                .setParameter("current", current)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private Map<Long, List<String>> values(List<PolicyVersion> current) {
        Map<Long, List<String>> values = new HashMap<>();
        for (PolicyValue value : em.createQuery(
                        "select v from PolicyValue v where v.policyVersion in :current and v.value <> '' order by v.id",
                        PolicyValue.class)
                .setParameter("current", current)
                .getResultList()) {
            Parameters.of(value.getKey()).ifPresent(parameter -> values.computeIfAbsent(
                            value.getPolicyVersion().getId(), none -> new ArrayList<>())
                    .add(parameter.label() + ": " + parameter.words(value.getValue())));
        }
        return values;
    }

    private static Integer base(PolicyVersion version) {
        return version == null || version.getBase() == null
                ? null
                : version.getBase().getNumber();
    }

    private static String code(Policy policy) {
        return policy.getSchool().getCode();
    }
}
