package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.CALENDARS;
import static org.probity.persistence.calendar.Days.SCHOOL;
import static org.probity.persistence.calendar.Days.TRUST;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The three calendars and the way a count is told. */
class CountingDaysTest {

    @Test
    void substituteBankHolidayIsNotAWorkingDay() {
        assertFalse(WORKING.isWorkingDay(day("2026-12-28")));
        assertEquals(day("2026-12-29"), WORKING.next(day("2026-12-24")));
        assertEquals(day("2026-12-29"), WORKING.onOrNext(day("2026-12-25")));
        assertEquals(day("2026-12-24"), WORKING.onOrNext(day("2026-12-24")));
    }

    @Test
    void latestDayBeforeAnEventIsCountedBackwards() {
        assertEquals(day("2026-12-03"), WORKING.before(day("2026-12-10"), new WorkingDays(5)));
        assertEquals(day("2026-12-24"), WORKING.before(day("2026-12-31"), new WorkingDays(3)));
    }

    @Test
    void noDaysFromASundayIsMondayOnwardsAndFridayBackwards() {
        assertEquals(day("2026-11-23"), WORKING.after(day("2026-11-22"), new WorkingDays(0)));
        assertEquals(day("2026-11-20"), WORKING.before(day("2026-11-22"), new WorkingDays(0)));
        assertEquals(day("2026-11-20"), WORKING.after(day("2026-11-20"), new WorkingDays(0)));
    }

    @Test
    void clearWorkingDaysLeaveWholeDaysBetween() {
        assertEquals(day("2026-11-26"), WORKING.after(day("2026-11-20"), new ClearWorkingDays(3)));
        assertEquals(day("2026-11-23"), WORKING.after(day("2026-11-20"), new ClearWorkingDays(0)));
    }

    @Test
    void workingDaysBetweenTwoDates() {
        assertEquals(new WorkingDays(5), WORKING.between(day("2026-11-24"), day("2026-12-01")));
        assertEquals(new WorkingDays(0), WORKING.between(day("2026-12-24"), day("2026-12-28")));
        assertThrows(IllegalArgumentException.class, () -> WORKING.between(day("2026-12-01"), day("2026-11-24")));
    }

    @Test
    void trustClosureCountsForTheLawButNotForTheOffice() {
        assertEquals(day("2026-12-30"), WORKING.after(day("2026-12-24"), new WorkingDays(2)));
        assertEquals(day("2027-01-05"), TRUST.after(day("2026-12-24"), new TrustWorkingDays(2)));
        assertEquals(day("2026-12-24"), TRUST.before(day("2027-01-05"), new TrustWorkingDays(2)));
        assertEquals(new TrustWorkingDays(2), TRUST.between(day("2026-12-24"), day("2027-01-05")));
        assertEquals(Optional.of("closure: offices closed after Christmas"), TRUST.whySkipped(day("2026-12-30")));
        assertEquals(Optional.of("Saturday"), TRUST.whySkipped(day("2027-01-02")));
    }

    @Test
    void schoolDaysLeaveOutHolidaysHalfTermAndTrainingDays() {
        assertEquals(day("2027-01-06"), SCHOOL.after(day("2026-12-17"), new SchoolDays(3)));
        assertEquals(day("2026-12-17"), SCHOOL.before(day("2027-01-06"), new SchoolDays(3)));
        assertEquals(new SchoolDays(3), SCHOOL.between(day("2026-12-17"), day("2027-01-06")));
        assertEquals(day("2026-11-02"), SCHOOL.after(day("2026-10-23"), new SchoolDays(1)));
        assertEquals(Optional.of("closure: training day"), SCHOOL.whySkipped(day("2027-01-04")));
        assertEquals(Optional.of("school holiday"), SCHOOL.whySkipped(day("2026-12-25")));
        assertEquals(Optional.of("Early May bank holiday (bank holiday)"), SCHOOL.whySkipped(day("2027-05-03")));
    }

    @Test
    void schoolDayBeyondTheTermsEnteredIsRefusedWithTheSchoolYear() {
        TermsNotLoaded late =
                assertThrows(TermsNotLoaded.class, () -> SCHOOL.after(day("2027-07-22"), new SchoolDays(2)));
        assertTrue(late.getMessage().contains("2026/27"), late::getMessage);
        TermsNotLoaded next = assertThrows(TermsNotLoaded.class, () -> SCHOOL.whySkipped(day("2027-09-01")));
        assertTrue(next.getMessage().contains("2027/28"), next::getMessage);
        assertThrows(TermsNotLoaded.class, () -> SCHOOL.whySkipped(day("2026-09-01")));
        assertThrows(TermsNotLoaded.class, () -> Calendars.of("none", WORKING)
                .count(day("2026-11-20"), new SchoolDays(1), Direction.AFTER));
    }

    @Test
    void countThatRunsIntoAnUnloadedYearIsRefused() {
        YearNotLoaded refusal =
                assertThrows(YearNotLoaded.class, () -> WORKING.after(day("2027-12-30"), new WorkingDays(2)));
        assertEquals(2028, refusal.year());
        assertEquals(day("2027-12-31"), WORKING.after(day("2027-12-30"), new WorkingDays(1)));
    }

    @Test
    void limitFromARowIsCountedByItsOwnCalendar() {
        assertEquals(day("2026-12-20"), end(DayKind.CALENDAR, 2));
        assertEquals(day("2026-12-22"), end(DayKind.WORKING, 2));
        assertEquals(day("2027-01-06"), end(DayKind.SCHOOL, 2));
        assertEquals(day("2026-12-21"), end(DayKind.CLEAR, 2));
        assertEquals(day("2026-12-23"), end(DayKind.CLEAR_WORKING, 2));
        assertEquals(day("2027-01-04"), end(DayKind.TRUST_WORKING, 5));
        for (DayKind kind : DayKind.values()) {
            assertEquals(kind, kind.limit(3).kind());
        }
    }

    @Test
    void negativeLimitIsRefused() {
        for (DayKind kind : DayKind.values()) {
            assertThrows(IllegalArgumentException.class, () -> kind.limit(-1));
        }
        assertThrows(IllegalArgumentException.class, () -> new ElapsedHours(-1));
    }

    @Test
    void periodThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Closure(day("2026-11-21"), day("2026-11-20"), "snow"));
        assertThrows(
                IllegalArgumentException.class, () -> new TermDates("Autumn", day("2026-11-21"), day("2026-11-20")));
        assertThrows(IllegalArgumentException.class, () -> new Pause(day("2026-11-21"), day("2026-11-20"), "sickness"));
    }

    @Test
    void countIsToldDayByDay() {
        assertEquals(
                List.of("Two working days: Thursday 19, Friday 20 November."),
                told("2026-11-18", new WorkingDays(2), Direction.AFTER));
        assertEquals(
                List.of(
                        "Three working days: Tuesday 29, Wednesday 30, Thursday 31 December.",
                        "Skipped: Friday 25 December, Christmas Day (bank holiday); Saturday 26 December; "
                                + "Sunday 27 December; Monday 28 December, Boxing Day (bank holiday, substitute day)."),
                told("2026-12-24", new WorkingDays(3), Direction.AFTER));
        assertEquals(
                List.of(
                        "Three working days before: Friday 27, Monday 30 November, Tuesday 1 December.",
                        "Skipped: Saturday 28 November; Sunday 29 November."),
                told("2026-12-02", new WorkingDays(3), Direction.BEFORE));
        assertEquals(
                List.of("One calendar day: Saturday 21 November."),
                told("2026-11-20", new CalendarDays(1), Direction.AFTER));
        assertEquals(List.of("No working days."), told("2026-11-20", new WorkingDays(0), Direction.AFTER));
    }

    @Test
    void clearDaysAreTheDaysInBetween() {
        DayCount count = CALENDARS.count(day("2026-11-30"), new ClearDays(2), Direction.AFTER);
        assertEquals(List.of(day("2026-12-01"), day("2026-12-02")), count.counted());
        assertEquals(day("2026-12-03"), count.end());
        assertEquals(List.of("Two clear days: Tuesday 1, Wednesday 2 December."), count.sentences());
    }

    @Test
    void longCountNamesItsEndsAndItsHolidaysOnly() {
        assertEquals(
                List.of(
                        "15 working days: Friday 11 December 2026 to Tuesday 5 January 2027.",
                        "Skipped: Saturdays and Sundays; Friday 25 December, Christmas Day (bank holiday); "
                                + "Monday 28 December, Boxing Day (bank holiday, substitute day); "
                                + "Friday 1 January, New Year’s Day (bank holiday)."),
                told("2026-12-10", new WorkingDays(15), Direction.AFTER));
    }

    @Test
    void holidaysInARowAreToldAsOneRange() {
        assertEquals(
                List.of(
                        "One school day: Tuesday 5 January.",
                        "Skipped: Saturday 19 December to Sunday 3 January, school holiday; "
                                + "Monday 4 January, closure: training day."),
                told("2026-12-18", new SchoolDays(1), Direction.AFTER));
    }

    private static LocalDate end(DayKind kind, int count) {
        return CALENDARS
                .count(day("2026-12-18"), kind.limit(count), Direction.AFTER)
                .end();
    }

    private static List<String> told(String start, DayLimit limit, Direction direction) {
        return CALENDARS.count(day(start), limit, direction).sentences();
    }
}
