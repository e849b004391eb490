package org.probity.ejb.takeover;

import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.casework.Arrival;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;

/**
 * A case that may be taken over, with all that belongs to it.
 *
 * @param oldReference how it was called elsewhere
 * @param subjectKey as {@link org.probity.persistence.takeover.TakenOver#subject} names the subject
 * @param category in which the subject acted; null when no post says it
 * @param leader id of the person who leads it from now on; null for one that has ended
 * @param happened the day of the conduct, as far as it is known
 */
record PlannedCase(
        String oldReference,
        String subjectKey,
        Arrival arrival,
        PersonCategory category,
        Compartment compartment,
        Circle.Drawn drawn,
        Long leader,
        List<Clause> clauses,
        LocalDate happened,
        String summary,
        List<LetterUse> letters) {

    /** A file of the archive, and what is said of it where it is kept. */
    record LetterUse(String fileName, String description) {}
}
