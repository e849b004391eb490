package org.probity.persistence.acknowledgement;

import org.probity.persistence.Refusal;

/** What was signed on paper counts only with somebody who saw it and is neither the person nor whoever records it (8.6). */
public final class WitnessNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    WitnessNeeded() {
        super(
                "Name a witness who is somebody else: neither the person who signed nor you who record it. Nothing was recorded.");
    }
}
