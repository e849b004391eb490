package org.probity.ejb.person;

import org.probity.persistence.Refusal;

/** An absence that cannot be covered like this; the message says how it can. */
public final class BadAbsence extends Refusal {
    private static final long serialVersionUID = 1L;

    BadAbsence(String message) {
        super(message);
    }
}
