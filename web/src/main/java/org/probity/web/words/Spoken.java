package org.probity.web.words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates and times as people in a school say them: 20 November 2026, 10:00. Instants are told in Europe/London, everything else as
 * it stands; nothing is told for null.
 */
public final class Spoken {
    /** The zone in which people at a school read an instant. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
    private static final DateTimeFormatter DATE = pattern("d MMMM uuuu");
    private static final DateTimeFormatter DAY = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter BRIEF = pattern("EEE d MMM");
    private static final DateTimeFormatter TIME = pattern("HH:mm");

    private Spoken() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** 20 November 2026; a month alone as November 2026. */
    public static String date(Temporal when) {
        return say(when, when instanceof YearMonth ? MONTH : DATE);
    }

    /** Friday 20 November 2026. */
    public static String day(Temporal when) {
        return say(when, DAY);
    }

    /** Fri 20 Nov, for narrow places where the year is clear. */
    public static String brief(Temporal when) {
        return say(when, BRIEF).replace("Sept", "Sep");
    }

    /** 10:00; empty for a date without a time. */
    public static String time(Temporal when) {
        return hasTime(when) ? say(when, TIME) : "";
    }

    /** 20 November 2026, 10:00; the date alone where there is no time. */
    public static String moment(Temporal when) {
        return hasTime(when) ? date(when) + ", " + time(when) : date(when);
    }

    /** The form a machine reads in a datetime attribute: local, without a zone. */
    public static String iso(Temporal when) {
        if (when == null) {
            return "";
        }
        TemporalAccessor local = local(when);
        if (local instanceof LocalDateTime moment) {
            return moment.truncatedTo(ChronoUnit.MINUTES).toString();
        }
        return local.toString();
    }

    private static boolean hasTime(Temporal when) {
        return when != null && local(when).isSupported(ChronoField.MINUTE_OF_HOUR);
    }

    private static String say(Temporal when, DateTimeFormatter how) {
        return when == null ? "" : how.format(local(when));
    }

    private static TemporalAccessor local(Temporal when) {
        if (when instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, LONDON);
        }
        if (when instanceof OffsetDateTime offset) {
            return LocalDateTime.ofInstant(offset.toInstant(), LONDON);
        }
        if (when instanceof ZonedDateTime zoned) {
            return zoned.toLocalDateTime();
        }
        return when;
    }
}
