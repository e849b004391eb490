package org.probity.web.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.London;

/** A day and a time of day as they are typed into two fields. */
final class DayAndTime {
    private DayAndTime() {}

    /** A time that cannot be read, or one half without the other. */
    static final class BadMoment extends Refusal {
        private static final long serialVersionUID = 1L;

        BadMoment(String message) {
            super(message);
        }
    }

    /** Null when both are empty. */
    static Instant read(LocalDate day, String time) {
        if (day == null && time == null) {
            return null;
        }
        if (day == null || time == null) {
            throw new BadMoment("Give the day and the time together, such as 18 November 2026 and 16:45.");
        }
        try {
            return London.instant(day, LocalTime.parse(time.strip().replace('.', ':')));
        } catch (DateTimeParseException notATime) {
            throw new BadMoment("Give the time as on a clock, such as 16:45.");
        }
    }
}
