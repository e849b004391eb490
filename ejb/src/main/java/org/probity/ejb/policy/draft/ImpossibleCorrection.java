package org.probity.ejb.policy.draft;

import org.probity.persistence.Refusal;

/** A correction that this draft cannot take. The message is a sentence for the person who asked for it. */
public final class ImpossibleCorrection extends Refusal {
    private static final long serialVersionUID = 1L;

    public ImpossibleCorrection(String message) {
        super(message);
    }
}
