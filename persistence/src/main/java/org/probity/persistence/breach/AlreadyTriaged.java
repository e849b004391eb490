package org.probity.persistence.breach;

import org.probity.persistence.Refusal;

/** Somebody decided on this report before. */
public class AlreadyTriaged extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyTriaged() {
        super("This report was already decided on. Nothing was saved. Open it again to see what was decided.");
    }
}
