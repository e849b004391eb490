package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.MeetingOff;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.Past;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.Transition;

/** What it does to a case that its meeting is called off (LT-06). */
class MeetingOffTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate HEARING = LocalDate.of(2026, 11, 27);
    private static final long LETTER = 3L;
    private static final long MEETING = 7L;

    private static Meeting meeting(LocalDate day) {
        return new Meeting(1L, null, "M3", day.atTime(10, 0), 90, "Hall", "office@cedar.example") {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return MEETING;
            }
        };
    }

    private static void callOff(CaseFile file, LocalDate day) {
        new MeetingOff(file).carryOut(meeting(day), act(Outcome.CALLED_OFF, MONDAY), Set.of(LETTER), TIMES);
    }

    private static CaseFile calledOff() {
        CaseFile file = Cases.atHearing();
        hearing(file).sentBy(LETTER, MEETING);
        callOff(file, HEARING);
        return file;
    }

    private static Hearing hearing(CaseFile file) {
        return new Discipline(file).hearing().orElseThrow();
    }

    private static List<String> open(CaseFile file) {
        return file.getDeadlines().stream()
                .filter(CaseDeadline::isOpen)
                .map(CaseDeadline::getTitle)
                .toList();
    }

    @Test
    void stepGoesOnAndAnotherDayIsToBeSetWithinAWeek() {
        CaseFile file = calledOff();
        assertEquals("hearing", file.getStep().getCode());
        assertEquals(List.of("Another day to be set"), open(file));
        assertEquals(LocalDate.of(2026, 11, 30), file.getDueOn());
        assertFalse(hearing(file).isConvened());
        StepTaken last = file.getHistory().get(file.getHistory().size() - 1);
        assertEquals("A meeting was called off", last.getLabel());
        assertEquals("Because it is so.", last.getReason());
        assertFalse(last.isLate());
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "NOT_ATTENDED", "POSTPONED"})
    void nobodyHeldMissedOrPutOffWhatWasCalledOff(Outcome outcome) {
        CaseFile file = calledOff();
        String words = assertThrows(NotYetOpen.class, () -> Cases.take(file, outcome, HEARING))
                .getMessage();
        assertTrue(words.contains("the meeting was not called off, or another day is set"), words);
        assertThrows(SomethingMissing.class, () -> hearing(file).hold(HEARING, false, true, null));
    }

    @Test
    void anotherDayOpensTheHearingAgain() {
        CaseFile file = calledOff();
        LocalDate day = LocalDate.of(2026, 12, 4);
        hearing(file).rearrange(on(day), new Discipline(file).notice(hearing(file), MONDAY, TIMES));
        file.take(act(Outcome.ADJOURNED, MONDAY).servedOn(MONDAY).meetingOn(day), anybody(), TIMES);
        assertEquals(day, file.getDueOn());
        hearing(file).hold(day, false, true, null);
        Cases.take(file, Outcome.HELD, day);
        assertEquals("decide", file.getStep().getCode());
    }

    @Test
    void anotherMeetingOfTheCaseLeavesTheHearingAlone() {
        CaseFile file = Cases.atHearing();
        hearing(file).sentBy(LETTER, 8L);
        List<String> before = open(file);
        callOff(file, MONDAY.plusDays(1));
        assertEquals(before, open(file));
        assertEquals(HEARING, file.getDueOn());
        assertTrue(hearing(file).isConvened());
    }

    @Test
    void parentNeitherCameNorStayedAway() {
        CaseFile file = Cases.elm();
        Cases.take(file, Outcome.REQUESTED);
        file.take(act(Outcome.INVITED, Cases.FRIDAY).meetingOn(HEARING), anybody("CC-45"), TIMES);
        callOff(file, HEARING);
        for (Outcome outcome : List.of(Outcome.HELD, Outcome.NOT_ATTENDED)) {
            assertThrows(NotYetOpen.class, () -> Cases.take(file, outcome, HEARING));
        }
        file.take(act(Outcome.POSTPONED, MONDAY).meetingOn(LocalDate.of(2026, 12, 1)), anybody("CC-45"), TIMES);
        Cases.take(file, Outcome.HELD, LocalDate.of(2026, 12, 1));
        assertEquals("recheck", file.getStep().getCode());
    }

    @Test
    void itIsNoStepOnTheWay() {
        CaseFile file = calledOff();
        Past past = Past.of(file.getHistory());
        assertEquals(file.getHistory().size() - 1, past.deeds().size());
        List<PathStep> path = new PathDrawing(Procedures.named("staff-conduct"), past.on(null), "hearing").steps(null);
        PathStep now = path.stream()
                .filter(step -> step.place() == PathStep.Place.NOW)
                .findFirst()
                .orElseThrow();
        assertNull(now.doneOn());
    }

    /** Otherwise a case whose meeting was called off could not go on. */
    @Test
    void everyStepThatHoldsAMeetingCanSetAnotherDay() {
        for (String procedure : Procedures.codes()) {
            ProcedureVersion version = Procedures.named(procedure);
            version.getSteps().stream()
                    .filter(MeetingOffTest::waitsForAMeeting)
                    .forEach(step -> assertTrue(setsAnotherDay(step), procedure + " " + step.getCode()));
        }
    }

    private static boolean waitsForAMeeting(Step step) {
        return step.period()
                .filter(period -> period.getFrom().name().equals("MEETING"))
                .isPresent();
    }

    private static boolean setsAnotherDay(Step step) {
        Stream<Transition> ways = step.getTransitions().stream();
        return step.getKind().name().endsWith("HEARING")
                ? ways.anyMatch(way -> way.getOutcome() == Outcome.ADJOURNED && way.getMeeting() != null)
                : ways.anyMatch(way -> way.getMeeting() != null);
    }
}
