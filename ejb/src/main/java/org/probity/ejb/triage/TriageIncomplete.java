package org.probity.ejb.triage;

import org.probity.persistence.Refusal;

/** The decision lacks something or contradicts itself; the message says what to put. Nothing was saved. */
public class TriageIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    public TriageIncomplete(String message) {
        super(message);
    }
}
