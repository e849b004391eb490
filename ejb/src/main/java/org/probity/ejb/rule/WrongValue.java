package org.probity.ejb.rule;

import org.probity.persistence.Refusal;

/** A value that this rule cannot have, or a rule that there is not; the message says what can be written. */
public final class WrongValue extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongValue(String message) {
        super(message);
    }
}
