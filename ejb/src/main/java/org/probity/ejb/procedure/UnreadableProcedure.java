package org.probity.ejb.procedure;

import org.probity.persistence.Refusal;

/** A procedure file cannot be understood; the message names the file and the place in it. */
public class UnreadableProcedure extends Refusal {
    private static final long serialVersionUID = 1L;

    UnreadableProcedure(String place, String what) {
        super(place + ": " + what);
    }
}
