package org.probity.persistence.approval;

import org.probity.persistence.Refusal;

/** A line of a chain of approval that nobody can follow. */
public final class UnknownChain extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownChain(String line) {
        super("\"" + line
                + "\" is no step of a chain of approval. A step is one of HEADTEACHER, SLT, COMMITTEE, CHAIR, GOVERNING_BODY"
                + " or TRUST_BOARD, and after it ALL or a number when more than one signature is needed.");
    }
}
