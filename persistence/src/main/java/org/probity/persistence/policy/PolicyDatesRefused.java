package org.probity.persistence.policy;

import org.probity.persistence.Refusal;

/** A version cannot be in force on these dates; the message says which dates are possible. */
public final class PolicyDatesRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public PolicyDatesRefused(String message) {
        super(message);
    }
}
