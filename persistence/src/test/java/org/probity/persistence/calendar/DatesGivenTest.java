package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vague dates, warning periods and the words for dates. */
class DatesGivenTest {
    private static final Year YEAR = Year.of(2027);

    @Test
    void vagueDateIsDueOnTheLastDayOfItsUnit() {
        assertEquals(day("2023-06-03"), PartialDate.day(day("2023-06-03")).due());
        assertEquals(day("2028-02-29"), PartialDate.month(YearMonth.of(2028, 2)).due());
        assertEquals(
                day("2027-12-31"), PartialDate.term(SchoolTerm.AUTUMN, YEAR).due());
        assertEquals(
                day("2027-03-31"), PartialDate.term(SchoolTerm.SPRING, YEAR).due());
        assertEquals(
                day("2027-08-31"), PartialDate.term(SchoolTerm.SUMMER, YEAR).due());
        assertEquals(day("2027-12-31"), PartialDate.year(YEAR).due());
    }

    @Test
    void vagueDateIsShownAsItWasGiven() {
        assertEquals("3 June 2023", PartialDate.day(day("2023-06-03")).words());
        assertEquals("March 2017", PartialDate.month(YearMonth.of(2017, 3)).words());
        assertEquals(
                "Spring term 2027", PartialDate.term(SchoolTerm.SPRING, YEAR).words());
        assertEquals("2027", PartialDate.year(YEAR).words());
    }

    @Test
    void vagueDateIsOverdueOnlyAfterItsUnit() {
        PartialDate april = PartialDate.month(YearMonth.of(2025, 4));
        assertFalse(april.isOverdue(day("2025-04-30")));
        assertTrue(april.isOverdue(day("2025-05-01")));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, MONTH", "2027-02-01, TERM", "2027-03-01, YEAR"})
    void storedDayThatDoesNotBeginItsUnitIsRefused(LocalDate first, DatePrecision precision) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(first, precision));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-29, 12, 2027-01-28",
        "2026-11-20, 6, 2027-05-19",
        "2026-08-31, 6, 2027-02-27",
        "2026-12-01, 3, 2027-02-28",
        "2024-02-29, 12, 2025-02-27",
        "2026-11-20, 24, 2028-11-19"
    })
    void warningIsLiveThroughTheDayBeforeTheAnniversary(LocalDate issued, int months, LocalDate last) {
        WarningPeriod warning = new WarningPeriod(issued, months);
        assertEquals(last, warning.liveUntil());
        assertFalse(warning.isLiveOn(issued.minusDays(1)));
        assertTrue(warning.isLiveOn(issued));
        assertTrue(warning.isLiveOn(last));
        assertFalse(warning.isLiveOn(last.plusDays(1)));
    }

    @Test
    void warningWithoutAPeriodIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WarningPeriod(day("2026-11-20"), 0));
    }

    @Test
    void datesAndTimesForPeople() {
        assertEquals("20 November 2026", DateWords.date(day("2026-11-20")));
        assertEquals("1 September 2027", DateWords.date(day("2027-09-01")));
        assertEquals("Friday 20 November 2026", DateWords.weekdayDate(day("2026-11-20")));
        assertEquals("10:00", DateWords.time(LocalTime.of(10, 0)));
        assertEquals("09:05", DateWords.time(LocalTime.of(9, 5)));
        assertEquals("Thursday 1 July 2027 at 10:00", DateWords.moment(london("2027-07-01", "10:00")));
        assertEquals(
                "09:00",
                London.instant(day("2027-07-01"), LocalTime.of(10, 0))
                        .toString()
                        .substring(11, 16));
    }
}
