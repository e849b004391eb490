package org.probity.ejb.policy.adoption;

import org.probity.persistence.Refusal;

/** A value that this parameter cannot have, or a parameter that there is not; the message says what can be written. */
public final class WrongValue extends Refusal {
    private static final long serialVersionUID = 1L;

    WrongValue(String message) {
        super(message);
    }
}
