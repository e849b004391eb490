package org.probity.ejb.breach;

import org.probity.persistence.Refusal;

/** Something is missing or cannot be right; the message says what to put there. Nothing was stored. */
public class ReportIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReportIncomplete(String message) {
        super(message);
    }
}
