package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** The case, or the track beside it, has ended; what happened stays on record. */
public class CaseClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaseClosed(String reference) {
        super("Case " + reference + " is closed. Nothing can be done in it any more.");
    }
}
