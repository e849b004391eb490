package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.FormerWarning;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * A case that ran elsewhere and is to go on here.
 *
 * @param subject null when the school does not know them
 * @param procedure title or code; null: what the school follows
 * @param step title or code; null: it ended there, on the day of its decision
 * @param next the day on which its step is due; null: counted by the procedure
 * @param decision the measure that its hearing ended in, and the day; null without one
 * @param shutOut persons in conflict, by id
 * @param manager who leads it from now on; null: whoever the school's rules give it to, who need not be asked for here
 * @param investigator null when there is none
 * @param note for its first entry
 */
public record Arrival(
        School school,
        CaseKind kind,
        Person subject,
        String subjectName,
        String procedure,
        String step,
        LocalDate opened,
        LocalDate next,
        Sanction decision,
        LocalDate decided,
        List<FormerWarning> warnings,
        Map<Long, ConflictReason> shutOut,
        Person manager,
        Person investigator,
        String note) {

    boolean ended() {
        return step == null;
    }
}
