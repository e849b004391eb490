package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.exemption.Exemptions;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.ExemptionKind;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * Leave that somebody else gave beforehand: what it covers is no breach (S1-11, S1-21, AT-41). Nothing that reaches a pupil is ever
 * covered, and contact details only where it is known that no pupil got them (S1-22).
 */
@Dependent
class GivenLeave {
    @Inject
    Exemptions exemptions;

    /**
     * Lets charges pass, or says which of them is none.
     *
     * @param charged the charges as they were found, in the same order
     * @throws TriageIncomplete when live leave covers one
     */
    void check(List<Charge> charges, List<Charged> charged, Person subject, LocalDate day) {
        for (int at = 0; at < charged.size(); at++) {
            Charged found = charged.get(at);
            School school = found.clause().getPolicyVersion().getPolicy().getSchool();
            Boolean toPupil = charges.get(at).toPupil();
            exemptions
                    .live(subject, school, found.code().code(), day)
                    .filter(leave -> covers(leave, toPupil))
                    .ifPresent(leave -> {
                        throw new TriageIncomplete(sentence(leave, found, day));
                    });
        }
    }

    private static boolean covers(Exemption leave, Boolean toPupil) {
        return leave.getKind() == ExemptionKind.CONTACT_DETAILS
                ? Boolean.FALSE.equals(toPupil)
                : !Boolean.TRUE.equals(toPupil);
    }

    private static String sentence(Exemption leave, Charged found, LocalDate day) {
        return leave.getPerson().getName() + " had leave for this on " + DateWords.date(day) + ": "
                + leave.getKind().getWords() + ", agreed by "
                + leave.getDecidedBy().getName() + " from "
                + DateWords.date(leave.from()) + " to " + DateWords.date(leave.getEnds()) + ". So "
                + found.code().code() + " cannot be alleged. Choose another clause, or close the report.";
    }
}
