package org.probity.ejb.sheet;

import org.probity.persistence.Refusal;

/** A file that cannot be read as a list. The message says what to do instead. */
public class UnreadableSheet extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnreadableSheet(String message) {
        super(message);
    }
}
