package org.probity.persistence.evidence;

import org.probity.persistence.Refusal;

/** A take-down request cannot be led on this way; the message says what is possible. */
public class TakeDownRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public TakeDownRefused(String message) {
        super(message);
    }
}
