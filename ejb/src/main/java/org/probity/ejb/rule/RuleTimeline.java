package org.probity.ejb.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleRefused;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/** The values of one rule in one place, one after the other without overlap. What held on a day that is over is never touched. */
@Dependent
class RuleTimeline {
    private static final int LONGEST_SOURCE = 120;

    @PersistenceContext
    EntityManager em;

    /** Every value of its own that a school (or, for null, the trust) ever had for this rule, the earliest first. */
    List<RuleValue> of(School school, String key) {
        TypedQuery<RuleValue> query = em.createQuery(
                "select r from RuleValue r where r.key = :key and r.school "
                        + (school == null ? "is null" : "= :school") + " order by r.effectiveFrom",
                RuleValue.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.setParameter("key", key).getResultList();
    }

    /** Of every rule what holds there on that day and later, the trust's defaults too. */
    List<RuleValue> from(School school, LocalDate day) {
        String place = school == null ? "s is null" : "(s = :school or s is null)";
        TypedQuery<RuleValue> query = em.createQuery(
                "select r from RuleValue r left join fetch r.school s where " + place
                        + " and (r.effectiveTo is null or r.effectiveTo >= :day) order by r.effectiveFrom",
                RuleValue.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.setParameter("day", day).getResultList();
    }

    static Optional<RuleValue> on(List<RuleValue> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !row.getEffectiveFrom().isAfter(day)
                        && (row.getEffectiveTo() == null
                                || !row.getEffectiveTo().isBefore(day)))
                .findFirst();
    }

    /** A change was agreed: the value before it ends on the day before, the value after it, if any, stays. */
    void begin(RuleChange change) {
        List<RuleValue> rows = of(change.getSchool(), change.getKey());
        LocalDate day = change.getEffectiveFrom();
        requireFree(rows, day);
        Optional<LocalDate> next = next(rows, day);
        on(rows, day).ifPresent(row -> row.endOn(day.minusDays(1)));
        if (change.isBackToTheTrusts()) {
            return;
        }
        RuleValue value = new RuleValue(
                change.getSchool(), change.getRuleId(), change.getKey(), change.getSaid(), source(change), day);
        next.ifPresent(later -> value.endOn(later.minusDays(1)));
        em.persist(value);
    }

    /** @throws RuleRefused when another value begins on that very day */
    void requireFree(School school, String key, LocalDate day) {
        requireFree(of(school, key), day);
    }

    private static void requireFree(List<RuleValue> rows, LocalDate day) {
        if (rows.stream().anyMatch(row -> row.getEffectiveFrom().equals(day))) {
            throw new RuleRefused("Another value begins on " + DateWords.date(day)
                    + " already. Take that one back first, or choose another day.");
        }
    }

    /** A change was taken back before its day: what held before it goes on. */
    void undo(RuleChange change) {
        List<RuleValue> rows = of(change.getSchool(), change.getKey());
        LocalDate day = change.getEffectiveFrom();
        rows.stream().filter(row -> row.getEffectiveFrom().equals(day)).forEach(em::remove);
        LocalDate last = day.minusDays(1);
        Optional<LocalDate> next = next(rows, day);
        rows.stream()
                .filter(row -> last.equals(row.getEffectiveTo()))
                .forEach(row -> row.endOn(next.map(later -> later.minusDays(1)).orElse(null)));
    }

    private static Optional<LocalDate> next(List<RuleValue> rows, LocalDate day) {
        return rows.stream()
                .map(RuleValue::getEffectiveFrom)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static String source(RuleChange change) {
        String text = "Settings: " + change.getWhy();
        return text.substring(0, Math.min(text.length(), LONGEST_SOURCE));
    }
}
