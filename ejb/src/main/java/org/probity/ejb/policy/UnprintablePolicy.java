package org.probity.ejb.policy;

import org.probity.persistence.Refusal;

/** The text holds characters that our documents cannot show; the message says which and where. */
public final class UnprintablePolicy extends Refusal {
    private static final long serialVersionUID = 1L;

    UnprintablePolicy(String message) {
        super(message);
    }
}
