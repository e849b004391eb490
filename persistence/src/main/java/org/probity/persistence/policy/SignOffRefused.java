package org.probity.persistence.policy;

import org.probity.persistence.Refusal;

/** This person may not approve this version: its author (SOD-10), somebody with an interest, or somebody who has done so already. */
public final class SignOffRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignOffRefused(String message) {
        super(message);
    }
}
