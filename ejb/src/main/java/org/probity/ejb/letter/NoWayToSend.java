package org.probity.ejb.letter;

import org.probity.persistence.Refusal;

/** The reader has neither a mail address that may be used nor a postal address. */
public final class NoWayToSend extends Refusal {
    private static final long serialVersionUID = 1L;

    NoWayToSend(String what) {
        super(what);
    }
}
