package org.probity.persistence.board;

import org.probity.persistence.Refusal;

/** Something that a meeting cannot do or that cannot be recorded of it; the message says why and what can be done. */
public final class BoardRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public BoardRefused(String message) {
        super(message);
    }
}
