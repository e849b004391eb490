package org.probity.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.procedure.Outcome;

class GivenTest {
    @Test
    void wordsAreReadInAnyCaseAndWithSpaces() {
        assertEquals(Sanction.FIRST_WRITTEN, Given.choice("measure", " first written", Sanction.class));
        assertEquals(Sanction.NO_SANCTION, Given.choice("measure", "no-sanction", Sanction.class));
        assertNull(Given.choice("measure", " ", Sanction.class));
    }

    @Test
    void aWordThatIsNoneNamesThoseThatAre() {
        BadField refusal = assertThrows(BadField.class, () -> Given.choice("severity", "Huge", Severity.class));
        assertEquals("severity", refusal.getField());
        assertTrue(refusal.getMessage().contains("MINOR, MODERATE, SERIOUS, GROSS"), refusal.getMessage());
    }

    @Test
    void daysAndTimesAreReadOrNamed() {
        assertEquals(LocalDate.of(2026, 11, 20), Given.day("occurredOn", "2026-11-20"));
        assertEquals(LocalDateTime.of(2026, 12, 4, 10, 0), Given.moment("meeting.start", "2026-12-04 10:00"));
        assertNull(Given.time("occurredAt", null));
        assertThrows(BadField.class, () -> Given.day("occurredOn", "31 February"));
    }

    @Test
    void peopleSpeakOfStaffAndParents() {
        assertEquals(PersonCategory.TEACHER, ReportAsk.capacity("category", "staff"));
        assertEquals(PersonCategory.PARENT_CARER, ReportAsk.capacity("category", "Parent"));
        assertEquals(PersonCategory.SUPPLY, ReportAsk.capacity("category", "SUPPLY"));
    }

    @Test
    void fieldsOfALetterMayBeTextsOrLists() {
        StepAsk ask = new StepAsk(
                "held",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(
                        "agreedActions",
                        List.of("It is taken down | Mrs Reader", List.of("We look again", "the head"))));
        assertEquals(
                "It is taken down | Mrs Reader\nWe look again | the head",
                ask.request(List.of(Outcome.HELD)).words().get("agreedActions"));
    }
}
