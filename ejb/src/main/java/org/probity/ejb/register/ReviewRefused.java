package org.probity.ejb.register;

import org.probity.persistence.Refusal;

/** Something of a review, a change of law or a check of a copy is missing or cannot be; the message says what to do. */
public final class ReviewRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    ReviewRefused(String message) {
        super(message);
    }
}
