package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectAccessMonthTest {
    private final SubjectAccessMonth request = SubjectAccessMonth.from(day("2027-01-31"), WORKING);

    @Test
    void sameDateNextMonthWhenThatIsAWorkingDay() {
        SubjectAccessMonth plain = SubjectAccessMonth.from(day("2026-11-20"), WORKING);
        assertEquals(london("2026-12-21", "17:00"), plain.dueAt());
        assertEquals(
                day("2026-12-18"),
                SubjectAccessMonth.from(day("2026-11-18"), WORKING).dueDate());
    }

    @Test
    void christmasMovesTheDateToTheNextWorkingDay() {
        assertEquals(
                day("2026-12-29"),
                SubjectAccessMonth.from(day("2026-11-25"), WORKING).dueDate());
    }

    @Test
    void dateIsExplained() {
        assertEquals(
                List.of(
                        "Request received: Sunday 31 January 2027.",
                        "One month from 31 January 2027: Sunday 28 February 2027.",
                        "Sunday 28 February 2027 is not a working day, so the next one.",
                        "Due on Monday 1 March 2027 at 17:00."),
                request.why());
        assertEquals(DeadlineRule.SAR, request.rule());
        assertEquals(day("2027-01-31"), request.startedOn());
    }

    @Test
    void extensionMakesItThreeMonthsFromReceipt() {
        SubjectAccessMonth extended = request.extended(day("2027-03-01"), "several requests", WORKING);
        assertEquals(day("2027-04-30"), extended.dueDate());
        assertEquals(request.why(), extended.earlier().get(0).why());
        assertTrue(extended.why().get(extended.why().size() - 1).endsWith("changed because: several requests."));
    }

    @Test
    void extensionToldAfterTheFirstMonthIsRefused() {
        ExtensionTooLate refusal = assertThrows(
                ExtensionTooLate.class, () -> request.extended(day("2027-03-02"), "several requests", WORKING));
        assertTrue(refusal.getMessage().contains("1 March 2027"), refusal::getMessage);
    }

    @Test
    void monthStartsWhenIdentityIsShown() {
        SubjectAccessMonth shown = request.identityShown(day("2027-02-03"), WORKING);
        assertEquals(day("2027-03-03"), shown.dueDate());
        assertEquals(day("2027-01-31"), shown.startedOn());
        assertThrows(IllegalArgumentException.class, () -> request.identityShown(day("2027-01-30"), WORKING));
    }

    @Test
    void daysWaitedForClarificationAreAdded() {
        SubjectAccessMonth clarified = request.clarified(day("2027-02-01"), day("2027-02-08"), WORKING);
        assertEquals(day("2027-03-08"), clarified.dueDate());
        assertEquals(
                day("2027-03-09"),
                clarified
                        .clarified(day("2027-02-10"), day("2027-02-12"), WORKING)
                        .dueDate());
        assertTrue(clarified.why().contains("Days waited for clarification: 7."));
        assertThrows(
                IllegalArgumentException.class, () -> request.clarified(day("2027-02-08"), day("2027-02-01"), WORKING));
    }

    @Test
    void dueDateInAnUnloadedYearIsRefused() {
        assertEquals(
                2028,
                assertThrows(YearNotLoaded.class, () -> SubjectAccessMonth.from(day("2027-12-10"), WORKING))
                        .year());
    }
}
