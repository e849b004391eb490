package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** A harder measure than the next on the ladder, without the reason why (D-12). */
public class LadderSkipped extends Refusal {
    private static final long serialVersionUID = 1L;

    public LadderSkipped(Sanction wanted) {
        super("No warning is live that \"" + wanted.words()
                + "\" would follow. Give the reason why it is serious enough to go straight to it.");
    }
}
