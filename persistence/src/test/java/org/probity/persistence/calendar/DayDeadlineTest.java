package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.CALENDARS;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;
import static org.probity.persistence.calendar.Days.rule;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayDeadlineTest {
    private static final StartEvent SERVED = new StartEvent("Outcome served", day("2026-11-24"));
    private static final StartEvent HEARING = new StartEvent("Hearing", day("2026-12-10"));
    private static final Pause SICKNESS = new Pause(day("2026-11-26"), day("2026-11-30"), "sickness");

    private final DayDeadline appeal = DayDeadline.after(rule("T12"), SERVED, new WorkingDays(5), CALENDARS);

    @Test
    void saysWhyItFallsOnThatDay() {
        assertEquals(
                List.of(
                        "Outcome served: Tuesday 24 November 2026.",
                        "Five working days: Wednesday 25, Thursday 26, Friday 27, Monday 30 November, Tuesday 1 December.",
                        "Skipped: Saturday 28 November; Sunday 29 November.",
                        "Due on Tuesday 1 December 2026 at 17:00."),
                appeal.why());
        assertEquals("Outcome served", appeal.event());
        assertEquals(day("2026-11-24"), appeal.startedOn());
        assertEquals(rule("T12"), appeal.rule());
        assertEquals("CED 2026/27", appeal.calendarId());
    }

    @Test
    void lastInstantIsInTimeAndTheNextIsNot() {
        assertFalse(appeal.hasPassed(london("2026-12-01", "17:00")));
        assertTrue(appeal.hasPassed(london("2026-12-01", "17:00").plusMillis(1)));
    }

    @Test
    void ruleMaySetAnotherTime() {
        DayDeadline midnight = appeal.at(LocalTime.of(23, 59));
        assertEquals(london("2026-12-01", "23:59"), midnight.dueAt());
        assertEquals(day("2026-12-01"), midnight.dueDate());
    }

    @Test
    void dueTimeInSummerIsLondonTime() {
        DayDeadline summer = DayDeadline.after(
                rule("T12"), new StartEvent("Outcome served", day("2027-07-01")), new WorkingDays(1), CALENDARS);
        assertEquals("2027-07-02T16:00:00Z", summer.dueAt().toString());
    }

    @Test
    void papersAreDueBeforeTheHearing() {
        DayDeadline papers = DayDeadline.before(rule("T09a"), HEARING, new WorkingDays(5), CALENDARS);
        assertEquals(day("2026-12-03"), papers.dueDate());
    }

    @Test
    void pauseMovesTheDateAndKeepsWhatWas() {
        DayDeadline paused = appeal.paused(SICKNESS, CALENDARS);
        assertEquals(day("2026-12-04"), paused.dueDate());
        assertEquals(List.of(SICKNESS), paused.pauses());
        assertEquals(
                List.of(
                        "Outcome served: Tuesday 24 November 2026.",
                        "Five working days: Wednesday 25 November, Tuesday 1, Wednesday 2, Thursday 3, Friday 4 December.",
                        "Skipped: Thursday 26 November to Monday 30 November, paused: sickness.",
                        "Due on Friday 4 December 2026 at 17:00.",
                        "Before it was due on Tuesday 1 December 2026 at 17:00; changed because: paused, sickness."),
                paused.why());
        assertEquals(1, paused.earlier().size());
        assertEquals(appeal.dueAt(), paused.earlier().get(0).dueAt());
        assertEquals(appeal.why(), paused.earlier().get(0).why());
        assertEquals(day("2026-12-01"), appeal.dueDate());
    }

    @Test
    void secondPauseAddsToTheFirst() {
        DayDeadline paused = appeal.paused(SICKNESS, CALENDARS)
                .paused(new Pause(day("2026-11-30"), day("2026-12-02"), "grievance"), CALENDARS);
        assertEquals(day("2026-12-08"), paused.dueDate());
        assertEquals(2, paused.earlier().size());
        assertEquals(day("2026-12-04"), London.date(paused.earlier().get(1).dueAt()));
    }

    @Test
    void pauseAfterTheDueDateRevivesNothing() {
        DayDeadline paused =
                appeal.paused(new Pause(day("2026-12-02"), day("2026-12-09"), "police investigation"), CALENDARS);
        assertEquals(day("2026-12-01"), paused.dueDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T03", "T10"})
    void limitOfTheLawRunsOnDuringAHold(String key) {
        DayDeadline fixed = DayDeadline.after(rule(key), SERVED, new WorkingDays(1), CALENDARS);
        assertFalse(fixed.isPausable());
        DeadlineFixed refusal = assertThrows(DeadlineFixed.class, () -> fixed.paused(SICKNESS, CALENDARS));
        assertTrue(refusal.getMessage().contains(key), refusal::getMessage);
        assertThrows(DeadlineFixed.class, () -> fixed.changed(new WorkingDays(9), "more time", CALENDARS));
    }

    @Test
    void noticeOfAGoverningBodyIsNotPaused() {
        DayDeadline notice = DayDeadline.before(DeadlineRule.GB_NOTICE, HEARING, new ClearDays(7), CALENDARS);
        assertEquals(day("2026-12-02"), notice.dueDate());
        assertThrows(DeadlineFixed.class, () -> notice.paused(SICKNESS, CALENDARS));
        assertFalse(DeadlineRule.ICO.isPausable());
        assertFalse(DeadlineRule.SAR.isPausable());
    }

    @Test
    void onlyTheListedLimitsStopForAHold() {
        List<String> pausable =
                List.of("T05", "T06", "T07", "T08a", "T08b", "T09a", "T09b", "T09c", "T11", "T12", "T13", "T14", "X30");
        List<String> running = List.of("T01", "T02", "T02a", "T03", "T04", "T10", "T15", "T16", "T17", "T18", "T19");
        assertTrue(pausable.stream().allMatch(key -> rule(key).isPausable()));
        assertTrue(running.stream().noneMatch(key -> rule(key).isPausable()));
    }

    @Test
    void limitBeforeAHearingMovesWithTheHearingOnly() {
        DayDeadline papers = DayDeadline.before(rule("T09a"), HEARING, new WorkingDays(5), CALENDARS);
        assertFalse(papers.isPausable());
        DeadlineFixed refusal = assertThrows(DeadlineFixed.class, () -> papers.paused(SICKNESS, CALENDARS));
        assertTrue(refusal.getMessage().contains("Hearing"), refusal::getMessage);
        DayDeadline moved =
                papers.restarted(new StartEvent("Hearing", day("2026-12-17")), "the hearing was moved", CALENDARS);
        assertEquals(day("2026-12-10"), moved.dueDate());
    }

    @Test
    void bouncedLetterRestartsTheAppealPeriodAndKeepsItsPauses() {
        DayDeadline again = appeal.paused(SICKNESS, CALENDARS)
                .restarted(new StartEvent("Outcome served", day("2026-11-25")), "the e-mail bounced", CALENDARS);
        assertEquals(day("2026-12-07"), again.dueDate());
        assertEquals(
                List.of("paused, sickness", "the e-mail bounced"),
                again.earlier().stream().map(Computation::replacedBecause).toList());
    }

    @Test
    void investigationCanBeGivenMoreTimeWithAReason() {
        DayDeadline longer = DayDeadline.after(
                        rule("T06"),
                        new StartEvent("Investigator appointed", day("2026-11-20")),
                        new WorkingDays(2),
                        CALENDARS)
                .changed(new WorkingDays(4), "a witness was away", CALENDARS);
        assertEquals(day("2026-11-26"), longer.dueDate());
        assertTrue(longer.why().get(longer.why().size() - 1).contains("a witness was away"));
    }

    @Test
    void lawsDaysAreNeverTheTrustsOwn() {
        assertThrows(
                WrongDayKind.class, () -> DayDeadline.after(rule("T03"), SERVED, new TrustWorkingDays(1), CALENDARS));
        assertThrows(WrongDayKind.class, () -> DayDeadline.after(rule("T10"), SERVED, new SchoolDays(5), CALENDARS));
        assertThrows(
                WrongDayKind.class,
                () -> DayDeadline.before(DeadlineRule.GB_NOTICE, HEARING, new CalendarDays(7), CALENDARS));
    }

    @Test
    void changeCannotSmuggleInOtherDays() {
        DayDeadline late = DayDeadline.after(rule("X30"), SERVED, new WorkingDays(2), CALENDARS);
        assertEquals(
                day("2026-11-26"),
                late.changed(new CalendarDays(2), "the school's rule changed", CALENDARS)
                        .dueDate());
    }
}
