package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.school.School;

/** From which age a school has accounts, at the place that the report names (X31). An age that nobody knows shuts nothing out. */
@Dependent
class AccountAges {
    private static final int OLDEST = 120;

    @Inject
    Platforms platforms;

    /**
     * Lets a charge pass, or says why it is none.
     *
     * @param place where online, as the report names it; may be null
     * @throws TriageIncomplete when the person was as old on that day as the place asks, or the age is none
     */
    void check(Charge charge, Clause clause, ConductCode code, String place, LocalDate day) {
        Integer age = charge.accountAge();
        if (age == null) {
            return;
        }
        if (age < 0 || age > OLDEST) {
            throw new TriageIncomplete("Write the age of whoever has the account in whole years, such as 12.");
        }
        School school = clause.getPolicyVersion().getPolicy().getSchool();
        platforms.age(school, place, day).stream()
                .filter(least -> code == ConductCode.CC_33 && age >= least)
                .forEach(least -> {
                    throw new TriageIncomplete("At this school an account"
                            + (place == null ? "" : " on " + place) + " is in order from " + least
                            + " on. Whoever has this one was " + age + " on " + DateWords.date(day) + ", so "
                            + code.code() + " cannot be alleged. Choose another clause, or close the report.");
                });
    }
}
