package org.probity.persistence.person;

import org.probity.persistence.Refusal;

/** A list of people that waits no more. */
public class ImportOver extends Refusal {
    private static final long serialVersionUID = 1L;

    public ImportOver(String message) {
        super(message);
    }
}
