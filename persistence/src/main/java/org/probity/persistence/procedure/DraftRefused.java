package org.probity.persistence.procedure;

import org.probity.persistence.Refusal;

/** A draft of a procedure cannot be changed or published like this; the message says what would be right. */
public class DraftRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public DraftRefused(String message) {
        super(message);
    }
}
