package org.probity.persistence.statement;

import org.probity.persistence.Refusal;

/** Somebody cannot be asked, or what was written cannot be signed so; the message says why and what would do. */
public class StatementRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public StatementRefused(String message) {
        super(message);
    }
}
