package org.probity.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as vague as people type them (V-03). */
class PartialDateTextTest {
    private final PartialDateText converter = new PartialDateText();

    @ParameterizedTest
    @CsvSource({
        "3 June 2027, 3 June 2027, 2027-06-03",
        "03/06/2027, 3 June 2027, 2027-06-03",
        "june 2027, June 2027, 2027-06-30",
        "Sep 2027, September 2027, 2027-09-30",
        "Summer term 2027, Summer term 2027, 2027-08-31",
        "spring  2027, Spring term 2027, 2027-03-31",
        "2027, 2027, 2027-12-31"
    })
    void dateKeepsItsPrecision(String typed, String words, String due) {
        var date = converter.getAsObject(null, null, typed);
        assertEquals(words, converter.getAsString(null, null, date));
        assertEquals(due, date.due().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31 June 2027", "winter 2027", "ju 2027", "20277"})
    void whatIsNoDateIsRefused(String typed) {
        assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, typed));
    }

    @Test
    void nothingTypedIsNoDate() {
        assertNull(converter.getAsObject(null, null, " "));
    }
}
