package org.probity.ejb.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.ejb.procedure.Drafts;
import org.probity.ejb.procedure.StepChange;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.SchoolCalendar;
import org.probity.persistence.calendar.TermDates;
import org.probity.persistence.calendar.TrustCalendar;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.school.LegalType;

/** A past case led along a draft: what would have been otherwise, and nothing else. */
class WalkTest {
    private static final String STAFF = "staff-conduct";
    private static final WorkingCalendar WORKING = new WorkingCalendar(BankHolidays.shipped());
    private static final Timetable TIMES = new Timetable(
            new Calendars(
                    "CED",
                    WORKING,
                    new TrustCalendar(WORKING, List.of()),
                    new SchoolCalendar(
                            WORKING,
                            List.of(new TermDates("Term", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 21))),
                            List.of())),
            LegalType.ACADEMY,
            Map.of());
    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");

    private static Walk.Act act(String step, Outcome outcome, String day) {
        return new Walk.Act(step, outcome, Instant.parse(day + "T10:00:00Z"));
    }

    private static final List<Walk.Act> CASE = List.of(
            act("appoint", Outcome.APPOINTED, "2026-11-03"),
            act("investigate", Outcome.RESIGNED, "2026-11-05"),
            act("investigate", Outcome.REPORTED, "2026-11-16"),
            act("route", Outcome.NO_CASE, "2026-11-17"),
            act("finish", Outcome.CLOSED, "2026-11-18"));

    private static List<String> otherwise(ProcedureVersion draft) {
        return new Walk(Drafts.of(STAFF), draft, TIMES)
                .differences(OPENED, CASE).stream()
                        .map(found -> found.kind() + " " + found.step() + ": " + found.was() + " / " + found.would())
                        .toList();
    }

    private static StepChange way(String step, String outcome, String next, List<String> letters) {
        return new StepChange(step, null, null, null, List.of(new StepChange.Way(outcome, null, next, letters)));
    }

    @Test
    void theSameProcedureWouldHaveMadeNoDifference() {
        assertEquals(List.of(), otherwise(Drafts.of(STAFF)));
    }

    @Test
    void aChangeAtAStepThatTheCaseNeverReachedMakesNoDifference() {
        assertEquals(
                List.of(),
                otherwise(Drafts.of(STAFF, new StepChange("hearing", "Other", null, List.of("PAN", "CLK"), null))));
    }

    @Test
    void otherDaysGiveAnotherDateFromTheSameAct() {
        StepChange longer = new StepChange("investigate", null, new StepChange.Time(10, "WORKING", null), null, null);
        assertEquals(
                List.of("DATE Investigation, Investigation report: 1 December 2026 / 17 November 2026"),
                otherwise(Drafts.of(STAFF, longer)));
    }

    @Test
    void daysThatTheLawDoesNotAllowGiveNoDate() {
        StepChange longer = new StepChange("investigate", null, new StepChange.Time(90, "WORKING", null), null, null);
        assertEquals(
                List.of(
                        "DATE Investigation, Investigation report: 1 December 2026 / no date: Investigation (T06) must be"
                                + " 5 to 60 days, not 90."),
                otherwise(Drafts.of(STAFF, longer)));
    }

    @Test
    void otherDecidersAndLettersAreTold() {
        ProcedureVersion draft = Drafts.of(
                STAFF,
                new StepChange("route", null, null, List.of("HHR"), null),
                way("route", "NO_CASE", null, List.of()));
        assertEquals(
                List.of(
                        "DECIDER Decide on the report: headteacher, head of HR, chair of governors, chief executive or trustee / head of HR",
                        "LETTER Decide on the report, \"There is no case to answer\": L06 to SUBJECT / nothing"),
                otherwise(draft));
    }

    @Test
    void theWalkEndsWhereTheTwoPart() {
        ProcedureVersion draft = Drafts.of(
                STAFF,
                way("route", "NO_CASE", "prepare", null),
                new StepChange("finish", null, null, List.of("HHR"), null));
        assertEquals(
                List.of("STEP Decide on the report: \"There is no case to answer\" leads to \"Referrals and end\" /"
                        + " \"There is no case to answer\" leads to \"Choose who hears the case\""),
                otherwise(draft));
    }

    @Test
    void aCaseThatIsStillAtItsFirstStepIsComparedThere() {
        StepChange change =
                new StepChange("appoint", "Name an investigator", new StepChange.Time(5, null, null), null, null);
        assertEquals(
                List.of(Rehearsal.Kind.STEP, Rehearsal.Kind.DATE),
                new Walk(Drafts.of(STAFF), Drafts.of(STAFF, change), TIMES)
                        .differences(OPENED, List.of()).stream()
                                .map(Rehearsal.Difference::kind)
                                .toList());
    }

    @Test
    void aCaseOfYearsForWhichNoHolidaysAreKnownIsComparedWithoutDates() {
        StepChange change =
                new StepChange("appoint", "Name an investigator", new StepChange.Time(5, null, null), null, null);
        assertEquals(
                List.of(Rehearsal.Kind.STEP),
                new Walk(Drafts.of(STAFF), Drafts.of(STAFF, change), TIMES)
                        .differences(Instant.parse("2009-11-02T09:00:00Z"), List.of()).stream()
                                .map(Rehearsal.Difference::kind)
                                .toList());
    }
}
