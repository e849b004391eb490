package org.probity.web.databreach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.probity.persistence.calendar.WallTime;
import org.probity.persistence.databreach.BreachIncomplete;

/** A day and a time of day as they are typed into two fields, and which of the two in the hour that comes twice. */
final class BreachTime {
    private BreachTime() {}

    static Instant read(LocalDate day, String time, WallTime.Turn turn) {
        if (day == null || time == null || time.isBlank()) {
            throw new BreachIncomplete("Give the day and the time together, such as 18 November 2026 and 16:45.");
        }
        LocalDateTime shown =
                shown(day, time).orElseThrow(() -> new BreachIncomplete("Give the time as on a clock, such as 16:45."));
        return new WallTime(shown, turn).instant();
    }

    /** Whether what was typed is a time that came twice. */
    static boolean comesTwice(LocalDate day, String time) {
        return day != null
                && time != null
                && shown(day, time).filter(WallTime::comesTwice).isPresent();
    }

    private static Optional<LocalDateTime> shown(LocalDate day, String time) {
        try {
            return Optional.of(day.atTime(LocalTime.parse(time.strip().replace('.', ':'))));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
