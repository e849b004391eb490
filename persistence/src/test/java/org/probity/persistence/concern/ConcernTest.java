package org.probity.persistence.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.DayDeadline;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.calendar.DeadlineRule;
import org.probity.persistence.calendar.StartEvent;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.person.Person;

class ConcernTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-11T17:00:00Z");
    private static final Person TEACHER = new Person("Ms", "Tia", "Teacher");
    private static final Person HEAD = new Person("Mr", "Hal", "Head");
    private static final Person CLERK = new Person("Ms", "Cleo", "Clerk");

    private Concern concern;

    @BeforeEach
    void raised() {
        Told told = new Told(Addressed.TEACHER, "Ms Teacher", null, "He comes home hungry.", null, null, null, null);
        concern = new Concern(new Matter(null, "CED-2026-BCDFGH"), told, "0".repeat(64), TEACHER, within(10), NOW);
    }

    @Test
    void anAnswerLetsTheParentGoFurtherForSomeDays() {
        assertThrows(ConcernRefused.class, () -> concern.mayGoFurther(NOW));
        concern.answer(LATER);
        concern.mayGoFurther(LATER);
        assertTrue(concern.isFurtherPossible(NOW));
        assertThrows(ConcernRefused.class, () -> concern.mayGoFurther(LATER.plusSeconds(1)));
    }

    @Test
    void aComplaintHasAnotherOwnerAndADayOfItsOwn() {
        Instant first = concern.getDue();
        concern.answer(LATER);
        concern.makeComplaint(HEAD, within(15));
        assertEquals(ConcernStage.FORMAL, concern.getStage());
        assertEquals(HEAD, concern.getOwner());
        assertTrue(concern.isOpen());
        assertTrue(concern.getDue().isAfter(first));
        assertThrows(ConcernRefused.class, () -> concern.makeComplaint(HEAD, within(15)));
    }

    @Test
    void noPanelBeforeTheComplaintWasAnsweredInWriting() {
        assertThrows(ConcernRefused.class, () -> concern.askForPanel(CLERK, within(20)));
        concern.makeComplaint(HEAD, within(15));
        assertThrows(ConcernRefused.class, () -> concern.askForPanel(CLERK, within(20)));
        concern.answer(LATER);
        concern.askForPanel(CLERK, within(20));
        assertEquals(ConcernStage.PANEL, concern.getStage());
    }

    @Test
    void findingsOfAPanelAreTheEnd() {
        concern.makeComplaint(HEAD, within(15));
        concern.answer(LATER);
        concern.askForPanel(CLERK, within(20));
        concern.answer(LATER);
        assertEquals(ConcernState.CLOSED, concern.getState());
        assertFalse(concern.isFurtherPossible(NOW));
        assertThrows(ConcernRefused.class, () -> concern.mayGoFurther(NOW));
        assertThrows(ConcernRefused.class, () -> concern.passTo(HEAD));
    }

    private static Deadline within(int days) {
        return DayDeadline.after(
                new DeadlineRule("concern.answerDays", "test"),
                new StartEvent("Concern received", LocalDate.of(2026, 11, 20)),
                new WorkingDays(days),
                Calendars.of("test", new WorkingCalendar(BankHolidays.shipped())));
    }
}
