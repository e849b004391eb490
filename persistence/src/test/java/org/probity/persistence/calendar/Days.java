package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Calendars and moments that the tests here share. */
final class Days {
    static final WorkingCalendar WORKING = new WorkingCalendar(BankHolidays.shipped());
    static final TrustCalendar TRUST = new TrustCalendar(
            WORKING, List.of(new Closure(day("2026-12-29"), day("2026-12-31"), "offices closed after Christmas")));
    static final SchoolCalendar SCHOOL = new SchoolCalendar(
            WORKING,
            List.of(
                    new TermDates("Spring", day("2027-01-04"), day("2027-03-25")),
                    new TermDates("Autumn", day("2026-09-02"), day("2026-12-18")),
                    new TermDates("Summer", day("2027-04-12"), day("2027-07-23"))),
            List.of(
                    new Closure(day("2026-10-26"), day("2026-10-30"), "half term"),
                    new Closure(day("2027-01-04"), day("2027-01-04"), "training day")));
    static final Calendars CALENDARS = new Calendars("CED 2026/27", WORKING, TRUST, SCHOOL);

    private Days() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Instant london(String date, String time) {
        return London.instant(day(date), LocalTime.parse(time));
    }

    static DeadlineRule rule(String key) {
        return new DeadlineRule(key, "Cedar 3");
    }
}
