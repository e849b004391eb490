package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.CALENDARS;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;
import static org.probity.persistence.calendar.Days.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples E1 to E16 of the specification (5.5), one test each. */
class WorkedExamplesTest {

    @Test
    void e1EmailSentOnFridayAfterTheCutOffIsServedOnMonday() {
        LocalDate served = served(ServiceMethod.EMAIL, london("2026-11-20", "16:45"));
        assertEquals(day("2026-11-23"), served);
        assertEquals(
                day("2026-11-30"),
                EarliestHearing.after(served, new WorkingDays(5), WORKING).date());
        assertEquals(
                day("2026-12-07"),
                EarliestHearing.after(served, new WorkingDays(10), WORKING).date());
    }

    @Test
    void e2PostOnAnOrdinaryFriday() {
        assertEquals(day("2026-11-24"), posted(ServiceMethod.FIRST_CLASS, "2026-11-20"));
        assertEquals(day("2026-11-26"), posted(ServiceMethod.SECOND_CLASS, "2026-11-20"));
        List<String> reasons = reasonsOfFirstClass("2026-11-20");
        assertTrue(reasons.get(1).contains("Monday 23 November 2026 (Civil Procedure Rules)"), reasons::toString);
        assertTrue(reasons.get(2).contains("Tuesday 24 November 2026 (Practice Direction)"), reasons::toString);
    }

    @Test
    void e3PostTwoDaysBeforeChristmas() {
        assertEquals(day("2026-12-29"), posted(ServiceMethod.FIRST_CLASS, "2026-12-23"));
        assertEquals(day("2026-12-31"), posted(ServiceMethod.SECOND_CLASS, "2026-12-23"));
        List<String> reasons = reasonsOfFirstClass("2026-12-23");
        assertTrue(reasons.get(1).contains("Tuesday 29 December 2026 (Civil Procedure Rules)"), reasons::toString);
        assertTrue(reasons.get(2).contains("Tuesday 29 December 2026 (Practice Direction)"), reasons::toString);
    }

    @Test
    void e4PostOnChristmasEve() {
        assertEquals(day("2026-12-30"), posted(ServiceMethod.FIRST_CLASS, "2026-12-24"));
        assertEquals(day("2027-01-04"), posted(ServiceMethod.SECOND_CLASS, "2026-12-24"));
        List<String> reasons = reasonsOfFirstClass("2026-12-24");
        assertTrue(reasons.get(1).contains("Tuesday 29 December 2026 (Civil Procedure Rules)"), reasons::toString);
        assertTrue(reasons.get(2).contains("Wednesday 30 December 2026 (Practice Direction)"), reasons::toString);
    }

    @Test
    void e5CompanionAwayOnAnOrdinaryThursday() {
        PostponementWindow window = PostponementWindow.after(day("2026-12-10"), WORKING);
        assertEquals(day("2026-12-17"), window.last());
        assertTrue(window.mustGrant(day("2026-12-17"), 0));
        assertFalse(window.mustGrant(day("2026-12-18"), 0));
    }

    @Test
    void e6CompanionAwayBeforeChristmas() {
        assertEquals(
                day("2026-12-31"),
                PostponementWindow.after(day("2026-12-22"), WORKING).last());
    }

    @Test
    void e7AppealPeriodRunsFromDeemedService() {
        assertEquals(day("2026-12-01"), due("T12", "2026-11-24", 5));
    }

    @Test
    void e8SuspensionIsReviewedAfterThreeWeeks() {
        assertEquals(day("2026-12-11"), due("T05", "2026-11-20", 15));
    }

    @Test
    void e9AllegationLearntOnTheLastFridayOfTerm() {
        LocalDate learnt = London.date(london("2026-12-18", "15:00"));
        DayDeadline lado = DayDeadline.after(
                rule("T03"), new StartEvent("Allegation learnt", learnt), new WorkingDays(1), CALENDARS);
        assertEquals(london("2026-12-21", "17:00"), lado.dueAt());
    }

    @Test
    void e10DataBreachOnFridayEvening() {
        assertEquals(london("2026-12-21", "17:10"), new IcoClock(london("2026-12-18", "17:10")).dueAt());
    }

    @Test
    void e11DataBreachOverTheClockChange() {
        Instant due = new IcoClock(Instant.parse("2027-03-26T18:00:00Z")).dueAt();
        assertEquals(Instant.parse("2027-03-29T18:00:00Z"), due);
        assertEquals("Monday 29 March 2027 at 19:00", DateWords.moment(due));
    }

    @Test
    void e12SubjectAccessRequestOfTheLastOfJanuary() {
        assertEquals(
                day("2027-03-01"),
                SubjectAccessMonth.from(day("2027-01-31"), WORKING).dueDate());
    }

    @Test
    void e13TwelveMonthsOfAFinalWarning() {
        WarningPeriod warning = new WarningPeriod(day("2026-01-29"), 12);
        assertEquals(day("2027-01-28"), warning.liveUntil());
        assertTrue(warning.isLiveOn(day("2027-01-28")));
        assertFalse(warning.isLiveOn(day("2027-01-29")));
    }

    @Test
    void e14EnquiryOnChristmasEve() {
        assertEquals(day("2026-12-30"), due("X30", "2026-12-24", 2));
    }

    @Test
    void e15SevenClearDaysOfNotice() {
        assertEquals(day("2026-12-01"), new EarliestMeeting(day("2026-11-23"), new ClearDays(7)).date());
    }

    @Test
    void e16RevisionDueInAMonth() {
        PartialDate revision = PartialDate.month(YearMonth.of(2017, 3));
        assertEquals(day("2017-03-31"), revision.due());
        assertEquals(DatePrecision.MONTH, revision.precision());
        assertEquals("March 2017", revision.words());
    }

    private static LocalDate due(String rule, String start, int workingDays) {
        return DayDeadline.after(
                        rule(rule), new StartEvent("Start", day(start)), new WorkingDays(workingDays), CALENDARS)
                .dueDate();
    }

    private static List<String> reasonsOfFirstClass(String date) {
        return ServiceOfNotice.of(Sending.by(ServiceMethod.FIRST_CLASS, london(date, "12:00")), List.of(), WORKING)
                .reasons();
    }

    private static LocalDate posted(ServiceMethod method, String date) {
        return served(method, london(date, "12:00"));
    }

    private static LocalDate served(ServiceMethod method, Instant sentAt) {
        return ServiceOfNotice.of(Sending.by(method, sentAt), List.of(), WORKING)
                .servedOn()
                .orElseThrow();
    }
}
