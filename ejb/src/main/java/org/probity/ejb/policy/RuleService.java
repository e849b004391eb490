package org.probity.ejb.policy;

import static org.probity.ejb.security.Right.VIEW_SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.policy.RuleValue;

/** Every rule value that holds for a school today, to be looked at: {@link RuleBook} is what acts ask. */
@Stateless
public class RuleService {
    private static final String IN_FORCE = """
            select r from RuleValue r left join r.school s where (s.code = :school or s is null)
            and r.effectiveFrom <= :today and (r.effectiveTo is null or r.effectiveTo >= :today)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * One value in force.
     *
     * @param ruleId X01 to X43 or T01 to T19
     * @param value a scalar as text, a list as one entry a line, empty when the school's rule is silent or its list is empty
     * @param source where the value comes from, such as S2-60
     * @param own whether it is the school's own; else the trust's default
     */
    public record RuleLine(String ruleId, String key, String value, String source, boolean own, LocalDate since) {}

    /** The values in force today at the school with this code, by rule id and key; a school's own before the trust's default. */
    @Requires(VIEW_SETTINGS)
    public List<RuleLine> inForce(String schoolCode) {
        List<RuleValue> rows = em.createQuery(IN_FORCE, RuleValue.class)
                .setParameter("school", schoolCode)
                .setParameter("today", caller.today())
                .getResultList();
        Map<String, RuleLine> lines = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((RuleValue row) -> row.getSchool() != null))
                .forEach(row -> lines.put(row.getKey(), line(row)));
        return sorted(lines.values());
    }

    private static List<RuleLine> sorted(Collection<RuleLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(RuleLine::ruleId).thenComparing(RuleLine::key))
                .toList();
    }

    private static RuleLine line(RuleValue row) {
        return new RuleLine(
                row.getRuleId(),
                row.getKey(),
                row.getValue(),
                row.getSource(),
                row.getSchool() != null,
                row.getEffectiveFrom());
    }
}
