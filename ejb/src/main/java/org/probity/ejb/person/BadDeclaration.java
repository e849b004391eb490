package org.probity.ejb.person;

import org.probity.persistence.Refusal;

/** Something is missing in a declaration; the message says what. */
public class BadDeclaration extends Refusal {
    private static final long serialVersionUID = 1L;

    public BadDeclaration(String message) {
        super(message);
    }
}
