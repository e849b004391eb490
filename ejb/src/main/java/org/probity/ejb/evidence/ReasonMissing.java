package org.probity.ejb.evidence;

import org.probity.persistence.Refusal;

/** Nothing is opened, handed out or sealed without a reason on record. */
public class ReasonMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("Say why, in a few words. It goes on record beside your name.");
    }
}
