package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people read them, on pages and in letters alike. An instant is shown as London clocks show it. */
public final class DateWords {
    private static final DateTimeFormatter DATE = words("d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY_DATE = words("EEEE d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY_MONTH = words("EEEE d MMMM");
    private static final DateTimeFormatter WEEKDAY_DAY = words("EEEE d");
    private static final DateTimeFormatter WEEKDAY = words("EEEE");
    private static final DateTimeFormatter MONTH = words("MMMM uuuu");
    private static final DateTimeFormatter TIME = words("HH:mm");
    private static final DateTimeFormatter TIME_ZONE = words("HH:mm z");

    private DateWords() {}

    /** "20 November 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "Friday 20 November 2026". */
    public static String weekdayDate(LocalDate date) {
        return WEEKDAY_DATE.format(date);
    }

    /** "November 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "10:00", on the 24-hour clock. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "Friday 20 November 2026 at 10:00"; in the hour that comes twice in October, "01:30 BST" or "01:30 GMT". */
    public static String moment(Instant instant) {
        ZonedDateTime here = London.at(instant);
        boolean twice =
                London.ZONE.getRules().getValidOffsets(here.toLocalDateTime()).size() > 1;
        return weekdayDate(here.toLocalDate()) + " at " + (twice ? TIME_ZONE : TIME).format(here);
    }

    /** "Friday". */
    static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "Friday 20". */
    static String weekdayAndDay(LocalDate date) {
        return WEEKDAY_DAY.format(date);
    }

    /** "Friday 20 November". */
    static String weekdayAndMonth(LocalDate date) {
        return WEEKDAY_MONTH.format(date);
    }

    private static DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
