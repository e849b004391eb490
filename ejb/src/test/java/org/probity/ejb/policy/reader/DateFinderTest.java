package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are read with the day before the month and never more precisely than written (V-03). */
class DateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 3rd June 2022            | 3rd June 2022       | 2022-06-03
            on the 21st of May, 2023    | 21st of May, 2023   | 2023-05-21
            Monday 1 September 2025     | 1 September 2025    | 2025-09-01
            dated 03/04/2024            | 03/04/2024          | 2024-04-03
            dated 3.4.24                | 3.4.24              | 2024-04-03
            dated 2024-04-03            | 2024-04-03          | 2024-04-03
            June 5, 2024                | June 5, 2024        | 2024-06-05
            in March 2017               | March 2017          | 2017-03
            by Sept 2025                | Sept 2025           | 2025-09
            review 06/2025              | 06/2025             | 2025-06
            in the Spring Term 2024     | Spring Term 2024    | 2024-spring
            Autumn 2024                 | Autumn 2024         | 2024-autumn
            Summer term 2024/25         | Summer term 2024/25 | 2025-summer
            Autumn term 2024-2025       | Autumn term 2024-2025 | 2024-autumn
            reviewed 2023               | 2023                | 2023
            """)
    void readsWhatIsWritten(String text, String raw, String iso) {
        List<DateFinder.Found> found = DateFinder.in(text);
        assertEquals(1, found.size(), text);
        assertEquals(raw, found.get(0).date().raw());
        assertEquals(iso, found.get(0).date().iso());
        assertEquals(raw, text.substring(found.get(0).start(), found.get(0).end()));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2024", "06/25/2024", "a 13/13/13 b"})
    void impossibleDaysAreNoDates(String text) {
        assertEquals(List.of(), DateFinder.in(text));
        assertTrue(DateFinder.impossibleIn(text).isPresent());
        assertEquals(Optional.empty(), DateFinder.impossibleIn("25/06/2024"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call 01632 960 123",
                "paragraph 8.1-8.7",
                "may contact staff",
                "clause 3.4.1",
                "in march or april",
                "version 1.2.20"
            })
    void otherFiguresAreNoDates(String text) {
        assertEquals(
                List.of(),
                DateFinder.in(text).stream().map(found -> found.date().raw()).toList());
    }

    @Test
    void severalDatesKeepTheirOrder() {
        assertEquals(
                List.of("2022-06-03", "2025-06"),
                DateFinder.in("Written 3 June 2022, next review June 2025").stream()
                        .map(found -> found.date().iso())
                        .toList());
    }

    @Test
    void lineThatIsOnlyADate() {
        assertTrue(DateFinder.isOnlyADate("May 2018."));
        assertFalse(DateFinder.isOnlyADate("2018"));
        assertFalse(DateFinder.isOnlyADate("Since May 2018 nothing has changed"));
    }
}
