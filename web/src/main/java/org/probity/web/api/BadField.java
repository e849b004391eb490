package org.probity.web.api;

import org.probity.persistence.Refusal;

/** One field of a request cannot be used; the message says what to put there. */
final class BadField extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String field;

    BadField(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Its name in the request, with dots: {@code about.category}. */
    String getField() {
        return field;
    }
}
