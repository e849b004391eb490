package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/**
 * Which value of a rule holds for a school on a date: the school's own if it has one, else the trust's default (decisions 15).
 * Ask with the date the rule must hold on: the conduct's, the letter's, or today.
 */
@Dependent
public class RuleBook {
    private static final String IN_FORCE = """
            select r from RuleValue r where r.key = :key and (r.school = :school or r.school is null)
            and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)""";

    @PersistenceContext
    EntityManager em;

    /** The row in force, so that the page can show its source; empty when the rule is silent for this school. */
    public Optional<RuleValue> find(School school, String key, LocalDate day) {
        List<RuleValue> rows = em.createQuery(IN_FORCE, RuleValue.class)
                .setParameter("key", key)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().filter(row -> row.getSchool() != null).findFirst().or(() -> rows.stream()
                .findFirst());
    }

    public Optional<String> text(School school, String key, LocalDate day) {
        return find(school, key, day).map(RuleValue::getValue).filter(value -> !value.isBlank());
    }

    /** Entries of a list value, one a line in the row; empty when silent. */
    public List<String> list(School school, String key, LocalDate day) {
        return text(school, key, day)
                .map(value -> value.lines().map(String::strip).toList())
                .orElse(List.of());
    }

    public boolean flag(School school, String key, LocalDate day) {
        return text(school, key, day).filter("true"::equals).isPresent();
    }

    /** Number of days of a T key; falls back to {@code otherwise} when the trust has no value at all. */
    public int days(School school, String key, LocalDate day, int otherwise) {
        return text(school, key, day).map(Integer::valueOf).orElse(otherwise);
    }
}
