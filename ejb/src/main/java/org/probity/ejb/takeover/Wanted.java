package org.probity.ejb.takeover;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.FormerWarning;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.school.School;

/**
 * What a row says once every cell of it makes sense; whom and what it names is looked up later.
 *
 * @param kind of a warning's case: STAFF
 * @param warning null for a row of the list of cases; else all that only the list of warnings says
 * @param opened of a warning: the date on its letter
 * @param happened the day whose policy is cited
 * @param decision the measure that its hearing ended in; null without one
 * @param letters names of files
 */
record Wanted(
        School school,
        CaseKind kind,
        FormerWarning warning,
        LocalDate opened,
        LocalDate happened,
        LocalDate next,
        Sanction decision,
        LocalDate decided,
        List<String> clauses,
        List<String> letters) {}
