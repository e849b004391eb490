package org.probity.persistence.calendar;

import java.time.LocalDate;

/** A term from its first to its last day, half term and training days still in it: those are closures. */
public record TermDates(String name, LocalDate first, LocalDate last) {
    public TermDates {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A term cannot end before it begins: " + first + " to " + last);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
