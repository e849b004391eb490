package org.probity.persistence.calendar;

import java.time.LocalDate;

/** Days on which a trust or a school is closed, both ends included; for a school also half terms and training days. */
public record Closure(LocalDate from, LocalDate to, String why) {
    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure cannot end before it begins: " + from + " to " + to);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
