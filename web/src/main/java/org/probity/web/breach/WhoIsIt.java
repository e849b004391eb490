package org.probity.web.breach;

import org.probity.persistence.Refusal;

/** The school knows people of the name that was typed, and nobody said whether it is one of them. */
final class WhoIsIt extends Refusal {
    private static final long serialVersionUID = 1L;

    WhoIsIt() {
        super("Choose under \u201cWho is it?\u201d whether it is one of the people shown, or none of them.");
    }
}
