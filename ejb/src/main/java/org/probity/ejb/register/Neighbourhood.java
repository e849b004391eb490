package org.probity.ejb.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/** Reads what there is around the policies of a school, in five statements. */
@Dependent
class Neighbourhood {
    private static final String VALUES = """
            select r from RuleValue r left join fetch r.school s where (s is null or s = :school)
            and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)""";
    private static final String ROLES = """
            select distinct o.role from post o where (o.school_id = cast(?1 as bigint) or o.school_id is null or cast(?1 as bigint) is null)
            and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)""";
    private static final String PROCEDURES = """
            select distinct p.title from procedure p join procedure_version v on v.procedure_id = p.id where v.status = 'PUBLISHED'""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private List<RuleValue> values = List.of();

    /** Of a school whose policies in force are these; null: of the trust. */
    Surroundings of(School school, Map<PolicyVersion, List<Clause>> policies) {
        values = values(school);
        Map<String, String> held = new HashMap<>();
        values.stream().filter(value -> value.getSchool() == null).forEach(v -> held.put(v.getKey(), v.getValue()));
        values.stream().filter(value -> value.getSchool() != null).forEach(v -> held.put(v.getKey(), v.getValue()));
        String cycle = held.getOrDefault("reviewCycleMonths", "");
        Surroundings alone = new Surroundings(
                caller.today(),
                school == null ? null : school.getCode(),
                cycle.matches("\\d{1,3}") ? Integer.valueOf(cycle) : null,
                !"false".equals(held.get("revisionTable.required")),
                List.of(),
                titlesOfProcedures(),
                roles(school),
                labels(held));
        return new Surroundings(
                alone.today(),
                alone.school(),
                alone.cycleMonths(),
                alone.summaryRequired(),
                neighbours(school, policies, alone),
                alone.procedures(),
                alone.heldRoles(),
                alone.labels());
    }

    /** How often policies are reviewed at this school when they say nothing; null when there is no rule. */
    Integer cycle(School school) {
        return values(school).stream()
                .filter(value -> value.getKey().equals("reviewCycleMonths"))
                .sorted(Comparator.comparing(value -> value.getSchool() == null))
                .map(RuleValue::getValue)
                .findFirst()
                .filter(months -> months.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private List<RuleValue> values(School school) {
        String statement = school == null ? VALUES.replace("(s is null or s = :school)", "s is null") : VALUES;
        TypedQuery<RuleValue> query = em.createQuery(statement, RuleValue.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.setParameter("day", caller.today()).getResultList();
    }

    /** Values of the school itself, or of the trust; read before by {@link #of}. */
    List<RuleValue> ownValues(School school) {
        return values.stream()
                .filter(value -> (value.getSchool() == null) == (school == null))
                .toList();
    }

    private List<Surroundings.Neighbour> neighbours(
            School school, Map<PolicyVersion, List<Clause>> policies, Surroundings here) {
        List<Surroundings.Neighbour> all = new ArrayList<>();
        policies.forEach((version, clauses) -> all.add(new Surroundings.Neighbour(
                version.getPublicId(),
                version.getPolicy().getTitle(),
                ReviewCheck.day(version, clauses, here).orElse(null))));
        if (school != null) {
            trusts().forEach(version -> all.add(new Surroundings.Neighbour(
                    version.getPublicId(),
                    version.getPolicy().getTitle(),
                    ReviewDue.of(version, here.cycleMonths()).getDate())));
        }
        return all;
    }

    private List<PolicyVersion> trusts() {
        TypedQuery<PolicyVersion> query = em.createQuery(
                "select v from PolicyVersion v join fetch v.policy p where v.status = :inForce and p.school is null",
                PolicyVersion.class);
        return query.setParameter("inForce", PolicyStatus.IN_FORCE).getResultList();
    }

    private Set<String> roles(School school) {
        return strings(em.createNativeQuery(ROLES)
                .setParameter(1, school == null ? null : school.getId())
                .setParameter(2, Date.valueOf(caller.today()))
                .getResultList());
    }

    private Set<String> titlesOfProcedures() {
        return strings(em.createNativeQuery(PROCEDURES).getResultList());
    }

    private static Set<String> strings(List<?> found) {
        Set<String> texts = new HashSet<>();
        found.forEach(text -> texts.add((String) text));
        return texts;
    }

    private static Map<String, String> labels(Map<String, String> rules) {
        Map<String, String> labels = new HashMap<>();
        label(labels, "DSL", rules.get("label.dsl"));
        label(labels, "DPL", rules.get("label.dpLead"));
        return labels;
    }

    private static void label(Map<String, String> labels, String role, String name) {
        if (name != null && !name.isBlank()) {
            labels.put(role, name);
        }
    }
}
