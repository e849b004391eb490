package org.probity.persistence.takeover;

import org.probity.persistence.Refusal;

/** A file with cases from elsewhere is not taken, or not any more. Nothing of it was stored; the message says what to do. */
public class TakeOverRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public TakeOverRefused(String message) {
        super(message);
    }
}
