package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.CHAIR;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TEACHER;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.FormerCase;
import org.probity.persistence.casework.FormerWarning;
import org.probity.persistence.casework.NoSuchOutcome;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.UnsoundProcedure;
import org.probity.persistence.school.LegalType;

/** Cases that ran elsewhere: where they may begin here, with which dates, and that they go on from there (8.3, 8.4, 2.2). */
class FormerCaseTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 13);

    private static Step step(String procedure, String code) {
        return Procedures.named(procedure).find(code).orElseThrow();
    }

    private static FormerCase at(String procedure, String code, LocalDate next, Sanction decision) {
        return new FormerCase(OPENED, step(procedure, code), next, decision, decision == null ? null : DECIDED);
    }

    private static CaseFile arrived(FormerCase former) {
        assertEquals(List.of(), former.gaps(FRIDAY));
        return former.arrive(matter(), CaseKind.STAFF, teacher(), act(), TIMES);
    }

    private static Matter matter() {
        return new Matter(Cases.school("CED", LegalType.ACADEMY), "CED-2026-K7QX2M");
    }

    private static CaseSubject.Subject teacher() {
        return new CaseSubject.Subject(TEACHER, TEACHER.getName(), Set.of(), null, null);
    }

    private static Act act() {
        return Act.of(Outcome.TAKEN_OVER, CHAIR, Cases.at(FRIDAY)).noting("Called HR/17 there.");
    }

    private static Map<FormerCase.Part, String> gaps(FormerCase former) {
        return former.gaps(FRIDAY).stream().collect(Collectors.toMap(FormerCase.Gap::part, FormerCase.Gap::words));
    }

    @Test
    void theDateOfItsStepIsCountedFromTheDayOnWhichItComes() {
        CaseFile file = arrived(at("staff-conduct", "investigate", null, null));
        assertEquals("investigate", file.getStep().getCode());
        assertEquals(LocalDate.of(2026, 12, 18), file.getDueOn());
        CaseDeadline date = file.stepDeadline(null).orElseThrow();
        assertTrue(date.reasons().get(0).startsWith("Taken over from elsewhere: Friday 20 November 2026"));
        assertEquals(1, file.getDeadlines().size());
    }

    @Test
    void aDateThatWasSetElsewhereStandsAndSaysSo() {
        CaseFile file = arrived(at("staff-conduct", "investigate", LocalDate.of(2026, 12, 5), null));
        assertEquals(LocalDate.of(2026, 12, 5), file.getDueOn());
        CaseDeadline date = file.stepDeadline(null).orElseThrow();
        assertEquals("T06", date.getRule());
        assertTrue(date.getRuleSource().contains("before the case was taken over"), date.getRuleSource());
    }

    @Test
    void theFirstEntrySaysWhereItCameFromAndTheCaseGoesOn() {
        CaseFile file = arrived(at("staff-conduct", "investigate", null, null));
        assertEquals(Outcome.TAKEN_OVER, file.getHistory().get(0).getOutcome());
        assertEquals("Taken over from elsewhere", file.getHistory().get(0).getLabel());
        assertEquals("Called HR/17 there.", file.getHistory().get(0).getNote());
        assertEquals(OPENED, London.date(file.getOpened()));
        assertEquals(CaseState.OPEN, file.getState());
        take(file, Outcome.REPORTED);
        assertEquals("route", file.getStep().getCode());
    }

    @Test
    void nobodyTakesACaseOverByAStep() {
        CaseFile file = Cases.staff();
        assertThrows(NoSuchOutcome.class, () -> take(file, Outcome.TAKEN_OVER));
    }

    @Test
    void noProcedureHasItAsAWayOut() {
        ProcedureVersion version = new ProcedureVersion(new Procedure("own", "Own", "STAFF", false), 1, "0".repeat(64));
        version.step("one", "One", StepKind.RECORD).outcome(Outcome.TAKEN_OVER, "Take it over");
        UnsoundProcedure unsound =
                assertThrows(UnsoundProcedure.class, () -> version.publish(Set.of(), Cases.at(FRIDAY), null));
        assertTrue(unsound.getMessage().contains("one"), unsound.getMessage());
        assertTrue(
                version.faults(Set.of()).stream().anyMatch(fault -> fault.what().contains("TAKEN_OVER")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invite", "hearing", "decide", "outcome"})
    void aHearingThatWasPreparedElsewhereIsPreparedAnew(String code) {
        Map<FormerCase.Part, String> gaps = gaps(at("staff-conduct", code, FRIDAY.plusDays(9), null));
        assertTrue(gaps.get(FormerCase.Part.STEP).contains("\"Choose who hears the case\""), gaps.toString());
        assertTrue(gaps.get(FormerCase.Part.STEP).contains("\"Time to appeal\""), gaps.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeal-check", "appeal-invite", "appeal-hearing", "appeal-outcome"})
    void anAppealThatBeganElsewhereIsPutOnRecordHere(String code) {
        Map<FormerCase.Part, String> gaps = gaps(at("staff-conduct", code, FRIDAY.plusDays(9), Sanction.FIRST_WRITTEN));
        assertTrue(gaps.get(FormerCase.Part.STEP).contains("\"Time to appeal\""), gaps.toString());
    }

    @Test
    void aMeasureAgainstAParentBeginsWhereItsConditionsCanBePutOnRecord() {
        Map<FormerCase.Part, String> gaps = gaps(at("parent-elm", "warning", null, null));
        assertTrue(gaps.get(FormerCase.Part.STEP).contains("\"Invite to the headteacher\""), gaps.toString());
        assertEquals(Map.of(), gaps(at("parent-elm", "recheck", null, null)));
    }

    @ParameterizedTest
    @CsvSource({"staff-conduct, await-appeal", "parent-elm, meeting", "volunteer, meeting"})
    void whatCannotBeCountedIsAskedFor(String procedure, String code) {
        Sanction decision = code.equals("await-appeal") ? Sanction.FIRST_WRITTEN : null;
        assertTrue(gaps(at(procedure, code, null, decision))
                .get(FormerCase.Part.NEXT)
                .contains("cannot be counted"));
        assertEquals(Map.of(), gaps(at(procedure, code, FRIDAY, decision)));
    }

    @Test
    void aDayThatIsOverIsNoNextDate() {
        assertTrue(gaps(at("staff-conduct", "investigate", FRIDAY.minusDays(1), null))
                .get(FormerCase.Part.NEXT)
                .contains("19 November 2026 is over"));
    }

    @Test
    void aDecisionBelongsToTheStepsBehindIt() {
        assertTrue(gaps(at("staff-conduct", "await-appeal", FRIDAY, null))
                .get(FormerCase.Part.DECISION)
                .contains("Say which measure"));
        assertTrue(gaps(at("staff-conduct", "investigate", null, Sanction.FIRST_WRITTEN))
                .get(FormerCase.Part.DECISION)
                .contains("nothing is decided yet"));
        Step finish = step("staff-conduct", "finish");
        assertTrue(gaps(new FormerCase(OPENED, finish, null, Sanction.FIRST_WRITTEN, null))
                .containsKey(FormerCase.Part.DECIDED));
        assertTrue(gaps(new FormerCase(OPENED, finish, null, Sanction.FIRST_WRITTEN, OPENED.minusDays(1)))
                .containsKey(FormerCase.Part.DECIDED));
        assertTrue(gaps(new FormerCase(OPENED, finish, null, null, DECIDED)).containsKey(FormerCase.Part.DECISION));
    }

    @Test
    void anAppealAgainstADecisionFromElsewhereIsTakenIn() {
        CaseFile file =
                arrived(at("staff-conduct", "await-appeal", LocalDate.of(2026, 11, 27), Sanction.FIRST_WRITTEN));
        assertEquals(Sanction.FIRST_WRITTEN, new Discipline(file).measure().orElseThrow());
        Appeal appeal =
                new Discipline(file).lodge(new Appeal.Lodged(FRIDAY.minusDays(2), "It is too hard.", null), FRIDAY);
        assertEquals(LocalDate.of(2026, 11, 27), appeal.getLastDay());
        take(file, Outcome.APPEALED);
        assertEquals("appeal-check", file.getStep().getCode());
    }

    @Test
    void aWarningKeepsItsThreeDates() {
        CaseFile file = new FormerCase(DECIDED, step("staff-conduct", "finish"), null, Sanction.FINAL_WRITTEN, DECIDED)
                .arriveEnded(matter(), CaseKind.STAFF, teacher(), act());
        new FormerWarning(Sanction.FINAL_WRITTEN, DECIDED, LocalDate.of(2027, 11, 12), null, LocalDate.of(2029, 1, 31))
                .give(file);
        Warning warning = file.getWarnings().get(0);
        assertTrue(file.isClosed());
        assertFalse(file.stepDeadline(null).isPresent());
        assertEquals(TEACHER, warning.getPerson());
        assertTrue(warning.isLiveOn(LocalDate.of(2027, 11, 12)));
        assertFalse(warning.isLiveOn(LocalDate.of(2027, 11, 13)));
        assertEquals(LocalDate.of(2028, 5, 13), warning.getRetainUntil());
        assertEquals(LocalDate.of(2029, 1, 31), warning.getHoldUntil());
    }
}
