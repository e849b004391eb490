package org.probity.persistence.search;

import org.probity.persistence.Refusal;

/** A filter that cannot be kept like this; the message says what to do. */
public final class FilterRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public FilterRefused(String message) {
        super(message);
    }
}
