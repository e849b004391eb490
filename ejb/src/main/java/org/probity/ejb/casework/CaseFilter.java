package org.probity.ejb.casework;

import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;

/**
 * Which cases a list shows; null means all. Every value comes from a closed list, so that the filter may stand in an address.
 *
 * @param school code
 */
public record CaseFilter(CaseState state, CaseKind kind, String school, Due due) {
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null);

    /** When the step in hand is due. */
    public enum Due {
        LATE,
        TODAY,
        WITHIN_A_WEEK
    }
}
