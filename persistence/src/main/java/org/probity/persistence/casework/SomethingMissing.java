package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** An act lacks something that it cannot do without; the message says what to give. */
public class SomethingMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public SomethingMissing(String whatToGive) {
        super(whatToGive);
    }
}
