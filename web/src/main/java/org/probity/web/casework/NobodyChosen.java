package org.probity.web.casework;

import org.probity.persistence.Refusal;

/** A form about somebody, sent without saying who. */
final class NobodyChosen extends Refusal {
    private static final long serialVersionUID = 1L;

    NobodyChosen() {
        super("Choose who it is.");
    }
}
