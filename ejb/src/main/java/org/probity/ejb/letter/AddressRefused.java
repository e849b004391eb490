package org.probity.ejb.letter;

/** A mail address that nothing can be sent to; the message says what to do. */
public final class AddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressRefused(String message) {
        super(message);
    }
}
