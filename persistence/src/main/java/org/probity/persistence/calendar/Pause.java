package org.probity.persistence.calendar;

import java.time.LocalDate;

/**
 * A hold that has ended: none of its days counts, the first and the last included. A hold without an end is not a pause
 * yet, because nobody can say what it moves the deadline to.
 *
 * @param reason for a page: "police investigation", "sickness"
 */
public record Pause(LocalDate from, LocalDate to, String reason) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end before it begins: " + from + " to " + to);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
