package org.probity.persistence.casework;

/** Where a case stands as a whole; the step in hand says the rest. */
public enum CaseState {
    OPEN,
    ON_HOLD,
    CLOSED
}
