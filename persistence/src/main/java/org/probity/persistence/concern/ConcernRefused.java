package org.probity.persistence.concern;

import org.probity.persistence.Refusal;

/** This cannot be done with a concern, or not now; the message says what can. */
public class ConcernRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConcernRefused(String message) {
        super(message);
    }
}
