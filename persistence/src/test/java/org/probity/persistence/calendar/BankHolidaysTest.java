package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.day;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {
    private static final String YEAR_2031 = """
            # a comment
            date,title,notes
            2031-01-01,New Year,
            2031-04-11,Good Friday,
            2031-04-14,Easter Monday,
            2031-05-05,Early May,
            2031-05-26,Spring,
            2031-08-25,Summer,
            2031-12-25,Christmas Day,
            2031-12-26,Boxing Day,
            """;
    private final BankHolidays shipped = BankHolidays.shipped();

    @Test
    void shippedYearsHaveExactlyTheOfficialDays() {
        List<LocalDate> official = Stream.of(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-05-05",
                        "2025-05-26",
                        "2025-08-25",
                        "2025-12-25",
                        "2025-12-26",
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28",
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-30",
                        "2027-12-27",
                        "2027-12-28")
                .map(LocalDate::parse)
                .toList();
        List<LocalDate> loaded = day("2025-01-01")
                .datesUntil(day("2028-01-01"))
                .filter(date -> shipped.nameOn(date).isPresent())
                .toList();
        assertEquals(official, loaded);
        assertTrue(loaded.stream()
                .noneMatch(
                        date -> date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY));
    }

    @Test
    void boxingDay2026IsTakenOnMonday() {
        assertEquals(Optional.of("Boxing Day (bank holiday, substitute day)"), shipped.nameOn(day("2026-12-28")));
        assertEquals(Optional.of("Christmas Day (bank holiday)"), shipped.nameOn(day("2026-12-25")));
        assertEquals(Optional.of("New Year’s Day (bank holiday)"), shipped.nameOn(day("2027-01-01")));
    }

    @Test
    void yearThatIsNotLoadedIsNamed() {
        YearNotLoaded refusal = assertThrows(YearNotLoaded.class, () -> shipped.nameOn(day("2028-01-03")));
        assertEquals(2028, refusal.year());
        assertTrue(refusal.getMessage().contains("2028"), refusal::getMessage);
        assertEquals(
                2024,
                assertThrows(YearNotLoaded.class, () -> shipped.nameOn(day("2024-12-31")))
                        .year());
    }

    @Test
    void anotherListCanBeRead() throws IOException {
        BankHolidays other = BankHolidays.read(new StringReader(YEAR_2031));
        assertEquals(2031, other.firstYear());
        assertEquals(2031, other.lastYear());
        assertEquals(Optional.of("Spring (bank holiday)"), other.nameOn(day("2031-05-26")));
    }

    @Test
    void yearWithFewerThanEightDaysIsRefused() {
        String partial = YEAR_2031.replace("2031-12-26,Boxing Day,\n", "");
        assertEquals("The list of bank holidays is incomplete: 2031 has only 7 of at least 8.", refused(partial));
    }

    @Test
    void yearMissingInBetweenIsRefused() {
        String gap = YEAR_2031 + YEAR_2031.replace("2031-", "2033-");
        assertTrue(refused(gap).contains("2032 has only 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-08,Victory Day", "2031-05-08,,", "08/05/2031,Victory Day,", "2031-12-25,Twice,"})
    void lineThatCannotBeTrueIsRefusedAndQuoted(String line) {
        assertTrue(refused(YEAR_2031 + line).contains(line));
    }

    @Test
    void emptyListIsRefused() {
        assertEquals("The list of bank holidays is empty.", refused("# nothing\n"));
    }

    private static String refused(String list) {
        return assertThrows(IllegalArgumentException.class, () -> BankHolidays.read(new StringReader(list)))
                .getMessage();
    }
}
