package org.probity.ejb.policy.adoption;

import org.probity.persistence.Refusal;

/** The trust keeps this piece of the text to itself; the message says what can be done instead. */
public final class LockedClause extends Refusal {
    private static final long serialVersionUID = 1L;

    LockedClause(String message) {
        super(message);
    }
}
