package org.probity.ejb.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Days and service of letters as section 5 of the domain has them (5.1 to 5.4), with the bank holidays of 5.2. */
final class Days {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime CUT_OFF = LocalTime.of(16, 30);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 3),
            LocalDate.of(2027, 5, 31),
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 12, 27),
            LocalDate.of(2027, 12, 28));

    private Days() {}

    /** A time in which a case stands still, both days included. */
    record Rest(LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.contains(day);
    }

    /** The n-th working day after a day, which is day nought; none: that day or the next working day. */
    static LocalDate working(LocalDate start, int number) {
        return count(start, number, 'W', List.of());
    }

    static LocalDate workingBefore(LocalDate day, int number) {
        LocalDate found = day;
        int left = number;
        while (left > 0 || !isWorking(found)) {
            found = found.minusDays(1);
            left = isWorking(found) ? left - 1 : left;
        }
        return found;
    }

    /** 5.4: the days of a rest do not count. */
    static LocalDate count(LocalDate start, int number, char unit, List<Rest> rests) {
        int left = unit == 'X' || unit == 'V' ? number + 1 : number;
        LocalDate day = start;
        if (left == 0) {
            while (!counts(day, unit, rests)) {
                day = day.plusDays(1);
            }
            return day;
        }
        while (left > 0) {
            day = day.plusDays(1);
            left = counts(day, unit, rests) ? left - 1 : left;
        }
        return day;
    }

    private static boolean counts(LocalDate day, char unit, List<Rest> rests) {
        boolean kind = unit == 'C' || unit == 'X' || isWorking(day);
        return kind && rests.stream().noneMatch(rest -> rest.covers(day));
    }

    /** 5.3; the later of both rules for first-class post. */
    static LocalDate served(String method, LocalDateTime sent) {
        LocalDate day = sent.toLocalDate();
        return switch (method) {
            case "FIRST_CLASS", "SIGNED_FOR" -> later(working(day.plusDays(2), 0), working(day, 2));
            case "SECOND_CLASS" -> working(day, 4);
            default -> isWorking(day) && sent.toLocalTime().isBefore(CUT_OFF) ? day : working(day, 1);
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Elapsed hours, across a change of the clocks too (E11). */
    static LocalDateTime hours(LocalDateTime from, int number) {
        return from.atZone(LONDON)
                .toInstant()
                .plusSeconds(number * 3600L)
                .atZone(LONDON)
                .toLocalDateTime();
    }
}
