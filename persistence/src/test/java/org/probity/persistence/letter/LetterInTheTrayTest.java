package org.probity.persistence.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.persistence.calendar.ServiceMethod;

class LetterInTheTrayTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Long AUTHOR = 1L;
    private static final Long READER = 2L;

    private final Letter letter = new Letter(
            7L,
            null,
            new LetterTemplate("L07", "W", 1, "Request to a hearing", "", true, LocalDate.of(2016, 1, 1)),
            new Addressee(3L, "Ms Ada Example", "SUBJECT", "a@example.example", null, ServiceMethod.EMAIL),
            "{}",
            NOW,
            AUTHOR);

    @Test
    void nobodyCanPostADraftPastItsSecondReader() {
        assertThrows(WrongLetterState.class, () -> letter.carriedBy(ServiceMethod.FIRST_CLASS));
        assertEquals(ServiceMethod.EMAIL, letter.getAddressee().getService());
    }

    @Test
    void heldMailMayBeGivenByHandInstead() {
        letter.review(READER, NOW);
        letter.queue(NOW, false);
        letter.carriedBy(ServiceMethod.BY_HAND);
        assertEquals(ServiceMethod.BY_HAND, letter.getAddressee().getService());
        assertEquals("Ms Ada Example", letter.getAddressee().getName());
    }

    @Test
    void withdrawnLetterKeepsTheReadersNoteAndNeverLeaves() {
        letter.withdraw(READER, NOW, "The date is wrong.");
        assertEquals("The date is wrong.", letter.getReading().getNote());
        assertEquals(READER, letter.getReading().getReaderId());
        assertThrows(WrongLetterState.class, () -> letter.review(READER, NOW));
        assertThrows(WrongLetterState.class, () -> letter.carriedBy(ServiceMethod.BY_HAND));
    }

    @Test
    void uncertainLetterCannotBeWithdrawnBecauseItMayHaveArrived() {
        letter.review(READER, NOW);
        letter.queue(NOW, true);
        letter.claim("node", NOW);
        letter.uncertain();
        assertThrows(WrongLetterState.class, () -> letter.withdraw(READER, NOW, "Too late."));
        letter.carriedBy(ServiceMethod.EMAIL);
        assertEquals(LetterState.UNCERTAIN, letter.getState());
    }

    @Test
    void authorIsNotTheSecondReader() {
        assertThrows(OwnLetter.class, () -> letter.review(AUTHOR, NOW));
    }
}
