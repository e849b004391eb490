package org.probity.persistence.letter;

import org.probity.persistence.Refusal;

/** The author may not be the second reader (SOD-09). */
public final class OwnLetter extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnLetter() {
        super(
                "You wrote this letter, so somebody else must read it before it leaves. Ask a colleague who may read letters.");
    }
}
