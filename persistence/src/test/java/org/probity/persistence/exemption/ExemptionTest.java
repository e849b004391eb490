package org.probity.persistence.exemption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.persistence.exemption.Exemption.Moment;
import org.probity.persistence.exemption.Exemption.Terms;
import org.probity.persistence.person.Person;

/** Leave: from whom, from when to when, and for what never. */
class ExemptionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Person ASKING = new Person("Ms", "Ada", "Asker");
    private static final Person HEAD = new Person("Mr", "Ned", "Head");

    private static Moment on(LocalDate day) {
        return new Moment(Instant.parse(day + "T10:00:00Z"), day);
    }

    private static Exemption asked() {
        return new Exemption(
                null,
                ASKING,
                new Terms(ExemptionKind.PERSONAL_CHANNEL, Towards.PARENTS, "The trip", MONDAY, MONDAY.plusDays(10)),
                on(MONDAY));
    }

    @Test
    void coversNothingBeforeSomebodyAgreed() {
        Exemption leave = asked();
        assertFalse(leave.isLiveOn(MONDAY));
        leave.approve(HEAD, on(MONDAY.plusDays(2)), null);
        assertFalse(leave.isLiveOn(MONDAY.plusDays(1)));
        assertTrue(leave.isLiveOn(MONDAY.plusDays(2)));
        assertTrue(leave.isLiveOn(MONDAY.plusDays(10)));
        assertFalse(leave.isLiveOn(MONDAY.plusDays(11)));
        assertEquals("live", leave.standing(MONDAY.plusDays(5)));
        assertEquals("over", leave.standing(MONDAY.plusDays(11)));
    }

    @Test
    void whatWasDoneBeforeItEndedStaysCovered() {
        Exemption leave = asked();
        leave.approve(HEAD, on(MONDAY), null);
        assertThrows(ExemptionRefused.class, () -> leave.revoke(HEAD, on(MONDAY.plusDays(3)), null));
        leave.revoke(HEAD, on(MONDAY.plusDays(3)), "It was misused.");
        assertTrue(leave.isLiveOn(MONDAY.plusDays(2)));
        assertFalse(leave.isLiveOn(MONDAY.plusDays(3)));
        assertThrows(ExemptionRefused.class, () -> leave.revoke(HEAD, on(MONDAY.plusDays(3)), "Once more."));
    }

    /** SOD-13. */
    @Test
    void whoeverAskedDoesNotAgree() {
        Exemption leave = asked();
        assertThrows(ExemptionRefused.class, () -> leave.approve(ASKING, on(MONDAY), null));
        assertThrows(ExemptionRefused.class, () -> leave.refuse(HEAD, on(MONDAY), null));
        leave.refuse(HEAD, on(MONDAY), "Use the school's telephone.");
        assertThrows(ExemptionRefused.class, () -> leave.approve(HEAD, on(MONDAY), null));
    }

    /** S1-22. */
    @Test
    void pupilsAreNeverReached() {
        Terms terms = new Terms(ExemptionKind.CONTACT_DETAILS, Towards.PUPILS, "The trip", MONDAY, MONDAY);
        String told = assertThrows(ExemptionRefused.class, () -> new Exemption(null, ASKING, terms, on(MONDAY)))
                .getMessage();
        assertTrue(told.contains("never given to pupils"), told);
    }

    @Test
    void agreeingAfterItsLastDayIsTooLate() {
        Exemption leave = asked();
        assertThrows(ExemptionRefused.class, () -> leave.approve(HEAD, on(MONDAY.plusDays(11)), null));
    }
}
