package org.probity.ejb.publication;

import org.probity.persistence.Refusal;

/** A note or setting about publication is not whole or cannot be; the message says what to write. */
public final class PublicationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    PublicationRefused(String message) {
        super(message);
    }
}
