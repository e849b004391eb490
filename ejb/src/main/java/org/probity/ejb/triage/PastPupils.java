package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.school.School;

/**
 * Below which age a school rules contact with those who left (X02, AT-01). Where it names none every age counts, and an age that
 * nobody knows shuts nothing out.
 */
@Dependent
class PastPupils {
    private static final int OLDEST = 120;

    @Inject
    RuleBook rules;

    /** Contact with a past pupil, when an age was said and the clause covers it; else what was meant anyway. */
    String meant(Charge charge, Clause clause, String otherwise) {
        String contact = ConductCode.CC_02.code();
        boolean isContact = charge.pastPupilAge() != null && clause.getCodes().contains(contact);
        return otherwise == null && isContact ? contact : otherwise;
    }

    /**
     * Lets a charge pass, or says why it is none.
     *
     * @throws TriageIncomplete when the past pupil was as old on that day as the school asks, or the age is none
     */
    void check(Charge charge, Clause clause, ConductCode code, LocalDate day) {
        Integer age = charge.pastPupilAge();
        if (age == null) {
            return;
        }
        if (age < 0 || age > OLDEST) {
            throw new TriageIncomplete("Write the age of the past pupil in whole years, such as 17.");
        }
        School school = clause.getPolicyVersion().getPolicy().getSchool();
        rules.text(school, "pastPupil.minAge", day)
                .map(Integer::valueOf)
                .filter(limit -> code == ConductCode.CC_02 && age >= limit)
                .ifPresent(limit -> {
                    throw new TriageIncomplete("At this school contact with past pupils is ruled while they are under "
                            + limit + ". This one was " + age + " on " + DateWords.date(day) + ", so "
                            + code.code() + " cannot be alleged. Choose another clause, or close the report.");
                });
    }
}
