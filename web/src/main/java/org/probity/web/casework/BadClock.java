package org.probity.web.casework;

import org.probity.persistence.Refusal;

/** A time of day that cannot be read. */
final class BadClock extends Refusal {
    private static final long serialVersionUID = 1L;

    BadClock() {
        super("Give the time as on a clock, such as 10:00.");
    }
}
