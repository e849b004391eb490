package org.probity.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.persistence.policy.PolicyDatesRefused;

class PartialDatesTest {
    @ParameterizedTest
    @CsvSource({"2027-06-03, 3 June 2027", "2027-06, June 2027", "2027-summer, Summer term 2027", "2027, 2027"})
    void dateKeepsItsPrecision(String sent, String words) {
        assertEquals(words, PartialDates.read(sent).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027-13", "2027-winter", "03/06/2027"})
    void whatIsNoDateIsRefused(String sent) {
        assertThrows(PolicyDatesRefused.class, () -> PartialDates.read(sent));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(PartialDates.read(null));
    }
}
