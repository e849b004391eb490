package org.probity.web.safeguarding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.probity.persistence.Refusal;

/** A day or a time that cannot be read. */
final class BadMoment extends Refusal {
    private static final long serialVersionUID = 1L;

    private BadMoment(String message) {
        super(message);
    }

    /** Day and time as typed. */
    static LocalDateTime read(LocalDate day, String time) {
        if (day == null || time == null || time.isBlank()) {
            throw new BadMoment("Give the day and the time.");
        }
        try {
            return day.atTime(LocalTime.parse(time.strip().replace('.', ':')));
        } catch (DateTimeParseException notATime) {
            BadMoment told = new BadMoment("Write the time like 10:00.");
            told.initCause(notATime);
            throw told;
        }
    }
}
