package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.DraftRows;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.RuleValue;

/** What a school says in the open places of its policy becomes its rules from the day on which the policy holds (decisions 15). */
@Dependent
class SchoolValues {
    private static final int LONGEST_SOURCE = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    AdoptedText adopted;

    @Inject
    DraftRows drafts;

    void takeEffect(PolicyVersion version) {
        Map<String, String> values = said(version);
        Set<String> gone = new HashSet<>(
                drafts.before(version).map(before -> said(before).keySet()).orElse(Set.of()));
        gone.removeAll(values.keySet());
        gone.forEach(key -> end(version, key, null));
        values.forEach((key, value) -> {
            if (!end(version, key, value)) {
                begin(version, key, value);
            }
        });
    }

    /** Values whose place the text still has; others stay with the version as a record only. */
    private Map<String, String> said(PolicyVersion version) {
        Map<String, String> values = adopted.values(version);
        if (version.getBase() != null) {
            Set<String> open = new HashSet<>();
            Parameters.in(version.getBase().parts()).forEach(parameter -> open.add(parameter.key()));
            values.keySet().retainAll(open);
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** Ends what the school's rule was on that day; true when it says this already and goes on. */
    private boolean end(PolicyVersion version, String key, String value) {
        LocalDate day = version.getEffectiveFrom();
        boolean same = false;
        for (RuleValue row : rows(version, key)) {
            if (row.getEffectiveTo() != null && row.getEffectiveTo().isBefore(day)) {
                continue;
            }
            if (row.getValue().equals(value) && !row.getEffectiveFrom().isAfter(day)) {
                same = true;
            } else if (row.getEffectiveFrom().isBefore(day)) {
                row.endOn(day.minusDays(1));
            } else {
                em.remove(row);
            }
        }
        return same;
    }

    private void begin(PolicyVersion version, String key, String value) {
        String title = version.getPolicy().getTitle();
        String source = ", version " + version.getNumber();
        int room = Math.min(title.length(), LONGEST_SOURCE - source.length());
        em.persist(new RuleValue(
                version.getPolicy().getSchool(),
                Parameters.of(key).orElseThrow().ruleId(),
                key,
                value,
                title.substring(0, room) + source,
                version.getEffectiveFrom()));
    }

    private List<RuleValue> rows(PolicyVersion version, String key) {
        return em.createQuery(
                        "select r from RuleValue r where r.school = :school and r.key = :key order by r.effectiveFrom",
                        RuleValue.class)
                .setParameter("school", version.getPolicy().getSchool())
                .setParameter("key", key)
                .getResultList();
    }
}
