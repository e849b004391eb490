package org.probity.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenDateTest {
    private final SpokenDate converter = new SpokenDate();

    @Test
    void everyUsualWayToWriteADateIsRead() {
        for (String typed : List.of(
                "14 November 2026", " 14  november 2026 ", "14 Nov 2026", "14/11/2026", "14.11.2026", "2026-11-14")) {
            assertEquals(LocalDate.of(2026, 11, 14), converter.getAsObject(null, null, typed), typed);
        }
    }

    @Test
    void aDateThatDoesNotExistIsRefusedInPlainWords() {
        for (String typed : List.of("31 November 2026", "29/02/2027", "11/14/2026", "tomorrow", "14/11/26")) {
            ConverterException refused =
                    assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, typed), typed);
            assertEquals(
                    "Write a date that exists, like 20 November 2026.",
                    refused.getFacesMessage().getSummary());
        }
    }

    @Test
    void nothingTypedIsNoDate() {
        assertNull(converter.getAsObject(null, null, " "));
    }

    @Test
    void whatIsShownCanBeReadBack() {
        LocalDate day = LocalDate.of(2027, 5, 3);
        assertEquals(day, converter.getAsObject(null, null, converter.getAsString(null, null, day)));
    }
}
