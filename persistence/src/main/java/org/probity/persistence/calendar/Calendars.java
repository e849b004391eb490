package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendars one school counts by, under the id that its deadlines store. Which of them a limit uses follows from the
 * limit's kind alone.
 *
 * @param id names the edition of the calendars, for example "CED 2026/27"
 */
public record Calendars(String id, WorkingCalendar working, TrustCalendar trust, SchoolCalendar school) {

    /** Calendars without closures and without terms: trust working days are working days, school days are refused. */
    public static Calendars of(String id, WorkingCalendar working) {
        return new Calendars(
                id, working, new TrustCalendar(working, List.of()), new SchoolCalendar(working, List.of(), List.of()));
    }

    /** Counts a limit from a start, which is day nought, or back from an event. */
    public DayCount count(LocalDate start, DayLimit limit, Direction direction) {
        return DayCount.of(start, limit, direction, sieve(limit.kind()));
    }

    DaySieve sieve(DayKind kind) {
        return switch (kind) {
            case CALENDAR, CLEAR -> DaySieve.EVERY_DAY;
            case WORKING, CLEAR_WORKING -> working;
            case TRUST_WORKING -> trust;
            case SCHOOL -> school;
        };
    }
}
