package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;

/**
 * A case in a list: reference and step, never a name or a fact (ux rule 5).
 *
 * @param school code
 * @param step title of the step in hand
 * @param dueOn when it is due; null when nothing is
 */
public record CaseRow(
        String reference,
        CaseKind kind,
        String school,
        String step,
        CaseState state,
        Instant opened,
        LocalDate dueOn) {}
