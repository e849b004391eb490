package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** The step in hand does not end this way; somebody may have taken it in the meantime. */
public class NoSuchOutcome extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchOutcome(String step) {
        super("The step \"" + step + "\" has no such outcome. Look at the case as it is now, then decide again.");
    }
}
