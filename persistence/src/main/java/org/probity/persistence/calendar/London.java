package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time zone people live in. The server runs in UTC, so an instant has a date only once it is read here. */
public final class London {
    /** Europe/London. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The date on a London calendar at this instant. */
    public static LocalDate date(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** The time on a London clock at this instant. */
    public static LocalTime time(Instant instant) {
        return at(instant).toLocalTime();
    }

    /** The instant at which London clocks show this date and time. */
    public static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }
}
