package org.probity.persistence.statement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.statement.StatementState.ASKED;
import static org.probity.persistence.statement.StatementState.BEGUN;
import static org.probity.persistence.statement.StatementState.EXPIRED;
import static org.probity.persistence.statement.StatementState.SIGNED;
import static org.probity.persistence.statement.StatementState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.persistence.person.Person;

class StatementTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 4);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final byte[] WORDS = {1, 2, 3};

    private final Statement statement = new Statement(
            1L,
            2L,
            new Statement.Asked(
                    StatementKind.STATEMENT, null, "Mrs Pat Witness", "pat@example.org", new byte[] {7}, null),
            new Person("Ms", "Ida", "Looker"),
            NOW,
            FRIDAY);

    @Test
    void linkEndsWithItsFourteenthDay() {
        assertEquals(ASKED, statement.stateOn(LAST_DAY));
        assertEquals(EXPIRED, statement.stateOn(LAST_DAY.plusDays(1)));
        statement.keep(WORDS);
        assertEquals(BEGUN, statement.stateOn(LAST_DAY));
        assertEquals(EXPIRED, statement.stateOn(LAST_DAY.plusDays(1)));
        assertTrue(statement.isUnsigned());
    }

    @Test
    void newLinkWorksForAsLongAsTheFirstAndLosesNothing() {
        statement.keep(WORDS);
        statement.remind(LAST_DAY.plusDays(3));
        assertEquals(LAST_DAY.plusDays(17), statement.getDue());
        assertEquals(2, statement.getMails());
        assertEquals(BEGUN, statement.stateOn(LAST_DAY.plusDays(17)));
        assertArrayEquals(WORDS, statement.getWords());
    }

    @Test
    void whatIsSignedStaysAsItIs() {
        statement.sign(WORDS, "Pat Witness", NOW, 5L);
        assertEquals(SIGNED, statement.stateOn(LAST_DAY.plusDays(1)));
        for (Runnable act : acts()) {
            StatementRefused refused = assertThrows(StatementRefused.class, act::run);
            assertTrue(refused.getMessage().startsWith("This is signed"), refused.getMessage());
        }
        assertEquals("Pat Witness", statement.getSignature());
        assertArrayEquals(WORDS, statement.getWords());
    }

    @Test
    void whatIsWithdrawnIsGoneWithItsDraft() {
        statement.keep(WORDS);
        statement.withdraw();
        assertEquals(WITHDRAWN, statement.stateOn(FRIDAY));
        assertNull(statement.getWords());
        acts().forEach(act -> assertThrows(StatementRefused.class, act::run));
    }

    private List<Runnable> acts() {
        return List.of(
                () -> statement.keep(new byte[] {9}),
                () -> statement.sign(new byte[] {9}, "Somebody else", NOW, 6L),
                () -> statement.remind(FRIDAY),
                statement::withdraw);
    }
}
