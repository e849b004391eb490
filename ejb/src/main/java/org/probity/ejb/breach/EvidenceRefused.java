package org.probity.ejb.breach;

import org.probity.persistence.Refusal;

/** A file is not taken; the message names it, says why and what to do. Nothing was stored. */
public class EvidenceRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public EvidenceRefused(String message) {
        super(message);
    }
}
