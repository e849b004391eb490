package org.probity.ejb.triage;

import org.probity.persistence.Refusal;

/** Somebody may not leave a matter now, or not without saying why; the message says what to do. Nothing was changed. */
public class CannotStepBack extends Refusal {
    private static final long serialVersionUID = 1L;

    public CannotStepBack(String message) {
        super(message);
    }
}
