package org.probity.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aDateIsToldWithItsMonthInWords() {
        assertEquals("20 November 2026", Spoken.date(FRIDAY));
        assertEquals("Friday 20 November 2026", Spoken.day(FRIDAY));
        assertEquals("Fri 20 Nov", Spoken.brief(FRIDAY));
        assertEquals("Thu 3 Sep", Spoken.brief(LocalDate.of(2026, 9, 3)));
    }

    @Test
    void aMonthHasNoDay() {
        assertEquals("September 2027", Spoken.date(YearMonth.of(2027, 9)));
        assertEquals("2027-09", Spoken.iso(YearMonth.of(2027, 9)));
    }

    @Test
    void anInstantIsToldInLondonAlsoInSummer() {
        assertEquals("18 November 2026, 11:02", Spoken.moment(Instant.parse("2026-11-18T11:02:00Z")));
        assertEquals("1 July 2026, 00:30", Spoken.moment(Instant.parse("2026-06-30T23:30:00Z")));
        assertEquals("2026-07-01T00:30", Spoken.iso(Instant.parse("2026-06-30T23:30:45Z")));
        assertEquals("00:30", Spoken.time(OffsetDateTime.parse("2026-07-01T01:30:00+02:00")));
    }

    @Test
    void aMeetingKeepsItsLocalTime() {
        assertEquals("10:00", Spoken.time(LocalDateTime.of(2026, 12, 9, 10, 0)));
    }

    @Test
    void aDateHasNoTimeAndNothingIsToldForNothing() {
        assertEquals("", Spoken.time(FRIDAY));
        assertEquals("20 November 2026", Spoken.moment(FRIDAY));
        assertEquals("", Spoken.moment(null));
        assertEquals("", Spoken.iso(null));
    }
}
