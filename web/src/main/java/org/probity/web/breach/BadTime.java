package org.probity.web.breach;

import org.probity.persistence.Refusal;

/** A time that cannot be read. */
final class BadTime extends Refusal {
    private static final long serialVersionUID = 1L;

    BadTime() {
        super("Give the time as on a clock, such as 16:45, or leave it empty.");
    }
}
