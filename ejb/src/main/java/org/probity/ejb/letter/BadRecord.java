package org.probity.ejb.letter;

import org.probity.persistence.Refusal;

/** What a person wants to note about a letter cannot be so. */
public final class BadRecord extends Refusal {
    private static final long serialVersionUID = 1L;

    BadRecord(String message) {
        super(message);
    }
}
