package org.probity.persistence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.persistence.person.Person;

/** A change of a rule: two people, a day to come, and a way back until then. */
class RuleChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Person ADVISER = new Person("Mr", "Al", "Adviser");
    private static final Person HEAD = new Person("Ms", "Hal", "Head");

    private static RuleChange from(LocalDate day) {
        RuleChange.Terms terms = new RuleChange.Terms("X31", "minAccountAge", "14", "13", day, "The board agreed.");
        return new RuleChange(null, terms, ADVISER, NOW, TODAY);
    }

    @Test
    void noDayThatIsHereOrOverCanBeTheFirst() {
        String told = assertThrows(RuleRefused.class, () -> from(TODAY)).getMessage();
        assertTrue(told.contains("Choose a day from 21 November 2026 on."), told);
        assertThrows(RuleRefused.class, () -> from(TODAY.minusDays(1)));
        assertEquals(RuleChange.State.PROPOSED, from(TODAY.plusDays(1)).getState());
    }

    @Test
    void agreeingComesBeforeTheDayAndFromSomebodyElse() {
        RuleChange change = from(TODAY.plusDays(2));
        assertThrows(RuleRefused.class, () -> change.agree(ADVISER, NOW, TODAY, null));
        RuleChange late = from(TODAY.plusDays(2));
        assertThrows(RuleRefused.class, () -> late.agree(HEAD, NOW, TODAY.plusDays(2), null));
        change.agree(HEAD, NOW, TODAY, null);
        assertEquals("agreed", change.word());
        assertThrows(RuleRefused.class, () -> change.agree(HEAD, NOW, TODAY, null));
    }

    @Test
    void whatHoldsAlreadyIsNotTakenBack() {
        RuleChange change = from(TODAY.plusDays(2));
        change.agree(HEAD, NOW, TODAY, null);
        assertThrows(RuleRefused.class, () -> change.withdraw(ADVISER, NOW, TODAY.plusDays(2)));
        change.withdraw(ADVISER, NOW, TODAY.plusDays(1));
        assertEquals(RuleChange.State.WITHDRAWN, change.getState());
        assertThrows(RuleRefused.class, () -> change.withdraw(ADVISER, NOW, TODAY));
    }

    @Test
    void refusingNeedsAReason() {
        RuleChange change = from(TODAY.plusDays(2));
        assertThrows(RuleRefused.class, () -> change.refuse(HEAD, NOW, null));
    }
}
