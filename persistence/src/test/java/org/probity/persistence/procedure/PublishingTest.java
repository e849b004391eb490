package org.probity.persistence.procedure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.school.LegalType;

/** What is refused when a procedure is published, and that the refusal names the step. */
class PublishingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ProcedureVersion version =
            new ProcedureVersion(new Procedure("trial", "Trial", "STAFF", false), 1, "0".repeat(64));
    private final Step ask = step("ask");
    private final Step answer = step("answer");

    private Step step(String code) {
        return version.step(code, "Step " + code, StepKind.CHECK)
                .decidedBy("HT")
                .within(days("L30", 5), "Due");
    }

    private static Period days(String rule, int days) {
        return new Period(rule, days, DayKind.WORKING, LimitStart.ENTERED, null);
    }

    private void lead(Step from, Outcome outcome, Step to) {
        from.outcome(outcome, "On").to(to);
    }

    private void close(Step from) {
        from.outcome(Outcome.CLOSED, "End");
    }

    private String refusal() {
        return assertThrows(UnsoundProcedure.class, () -> version.publish(Set.of("L01"), NOW, TODAY))
                .getMessage();
    }

    @Test
    void hoursRunFromAMomentAndAreNobodysWayAroundALimitOfTheTable() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(Period.ofHours("L30", 48, LimitStart.ENTERED, null), "Due");
        version.publish(Set.of("L01"), NOW, TODAY);
        assertEquals(
                NOW.plus(Duration.ofDays(2)),
                new Timetable(null, LegalType.ACADEMY, Map.of())
                        .after(answer.period().orElseThrow(), "Asked", NOW)
                        .deadline()
                        .dueAt());
    }

    @ParameterizedTest
    @CsvSource({
        "T03, 24, ENTERED, is counted in its own way",
        "ICO, 96, ENTERED, is counted in its own way",
        "L30, 0, ENTERED, no fewer than 1",
        "L30, 2401, ENTERED, no more than 2400",
        "L30, 24, SERVICE, hours run from a moment",
        "L30, 24, MEETING, hours run from a moment",
        "L30, 24, CONDUCT, hours run from a moment"
    })
    void hoursThatCannotBeCountedAreRefused(String rule, int hours, LimitStart from, String why) {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(Period.ofHours(rule, hours, from, null), "Due");
        String message = refusal();
        assertTrue(message.contains(why), message);
    }

    @Test
    void aSoundProcedureIsPublished() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        ask.sends(Outcome.REQUESTED, new StepLetter.Line("L01", null, Addressee.SUBJECT, null));
        version.publish(Set.of("L01"), NOW, TODAY);
        assertEquals(VersionStatus.PUBLISHED, version.getStatus());
        assertEquals(NOW, version.getPublished());
    }

    @Test
    void aStepThatNothingLeadsToIsNamed() {
        close(ask);
        close(answer);
        assertEquals("Procedure trial, step answer: no step leads to it.", refusal());
    }

    @Test
    void aLoopWithoutAnExitIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        lead(answer, Outcome.ANSWERED, ask);
        answer.outcome(Outcome.APPROVED, "Noted").stay();
        assertTrue(refusal().startsWith("Procedure trial, step ask: from here the procedure never ends"));
    }

    @Test
    void aLoopWithAnExitIsFine() {
        lead(ask, Outcome.REQUESTED, answer);
        lead(answer, Outcome.REFUSED, ask);
        close(answer);
        assertDoesNotThrow(() -> version.publish(Set.of(), NOW, TODAY));
    }

    @Test
    void aStepWithoutOutcomeIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        assertEquals("Procedure trial, step answer: it has no outcome.", refusal());
    }

    @Test
    void aStepThatNobodyDecidesIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        Step lonely = version.step("lonely", "Lonely", StepKind.CHECK).within(days("L30", 5), "Due");
        lead(ask, Outcome.REFUSED, lonely);
        close(lonely);
        assertEquals("Procedure trial, step lonely: nobody decides it: name at least one role.", refusal());
    }

    @Test
    void aMissingTemplateIsNamedWithItsStep() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        ask.sends(Outcome.REQUESTED, new StepLetter.Line("L07", "D", Addressee.SUBJECT, null));
        assertEquals(
                "Procedure trial, step ask: the outcome REQUESTED sends letter L07-D, and there is no such template.",
                refusal());
    }

    @Test
    void aKindOfStepWithoutItsOutcomeIsNamed() {
        Step appoint = version.step("appoint", "Appoint", StepKind.APPOINT)
                .decidedBy("HT")
                .within(days("T02a", 2), "Due");
        lead(ask, Outcome.REQUESTED, answer);
        lead(answer, Outcome.ANSWERED, appoint);
        close(appoint);
        assertEquals(
                "Procedure trial, step appoint: a step of the kind APPOINT needs the outcome APPOINTED.", refusal());
    }

    @ParameterizedTest
    @CsvSource({
        "T03, 2, WORKING, Contact the LADO (T03) must be 0 to 1 days; not 2.",
        "T10, 4, WORKING, Postponement for the companion (T10) must be 5 days; not 4.",
        "T08a, 4, WORKING, Notice of a hearing (T08a) must be 5 to 15 days; not 4.",
        "T08b, 4, WORKING, Notice of a hearing that may end in dismissal (T08b) must be 5 to 20 days; not 4.",
        "T12, 4, WORKING, Appeal (T12) must be 5 to 10 days; not 4.",
        "T03, 1, TRUST_WORKING, Contact the LADO (T03) is counted in working days only: the law says so.",
        "T17, 14, WORKING, Written reasons (T17) is counted in calendar days only: the law says so."
    })
    void aStatutoryMinimumUndercutIsNamedWithItsStep(String rule, int days, DayKind kind, String message) {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(new Period(rule, days, kind, LimitStart.ENTERED, null), "Due");
        assertEquals("Procedure trial, step answer: " + message.replace(';', ','), refusal());
    }

    @Test
    void theSameHoldsForAFurtherDateOfAnOutcome() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        ask.sets(Outcome.REQUESTED, "Papers", new Period("T09a", 2, null, LimitStart.MEETING, null));
        assertEquals("Procedure trial, step ask: Management's papers (T09a) must be 3 to 10 days, not 2.", refusal());
    }

    @Test
    void anUnknownRuleNeedsItsDays() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(new Period("L30", null, null, LimitStart.ENTERED, null), "Due");
        assertEquals("Procedure trial, step answer: the time limit L30 has no days or no kind of days.", refusal());
    }

    @Test
    void aClockThatStartsAtAStepThatIsNotThereIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(new Period("T11", null, null, LimitStart.STEP, "hearing"), "Due");
        assertEquals(
                "Procedure trial, step answer: its time is counted from the step hearing, which does not exist.",
                refusal());
    }

    @Test
    void writingToTheSubjectWaitsForAHold() {
        Transition way = ask.outcome(Outcome.REQUESTED, "Ask").to(answer);
        ask.sends(Outcome.REQUESTED, new StepLetter.Line("L01", null, Addressee.SUBJECT, null));
        assertTrue(way.conditions().contains(Guard.NOT_ON_HOLD));
    }

    private List<String> faults() {
        return version.faults(Set.of("L01")).stream()
                .map(fault -> fault.step() + ": " + fault.what())
                .toList();
    }

    @Test
    void everyFaultIsMarkedAtItsStepAndNotTheFirstOneAlone() {
        lead(ask, Outcome.REQUESTED, ask);
        ask.giveTo(List.of("HT", "XYZ"));
        ask.sendOnly(Outcome.REQUESTED, List.of(new StepLetter.Line("L99", null, Addressee.SUBJECT, null)));
        answer.within(days("T12", 3), "Due");
        assertEquals(
                List.of(
                        "ask: there is no role \"XYZ\" that could decide it.",
                        "ask: the outcome REQUESTED sends letter L99, and there is no such template.",
                        "answer: it has no outcome.",
                        "answer: Appeal (T12) must be 5 to 10 days, not 3.",
                        "answer: no step leads to it.",
                        "ask: from here the procedure never ends: give it, or a step after it, an outcome that leads to END."),
                faults());
    }

    @Test
    void aStepWithoutADeadlineIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        answer.within(null, null);
        assertEquals(List.of("answer: it has no deadline: say within how many days somebody must act."), faults());
    }

    @Test
    void aLimitOfTheTableCannotBeCalledSomethingElseToGetRoundItsBounds() {
        lead(ask, Outcome.REQUESTED, answer);
        Step wait = version.step("wait", "Wait", StepKind.AWAIT_APPEAL)
                .decidedBy("HR")
                .within(days("D-01", 1), "Due");
        lead(answer, Outcome.ANSWERED, wait);
        wait.outcome(Outcome.APPEALED, "Appeal");
        wait.outcome(Outcome.LAPSED, "Over");
        assertEquals(List.of("wait: its time is the limit T12 (Appeal), not D-01."), faults());
    }

    @Test
    void aDismissalDecidedBySomebodyBeyondTheAuthorityMatrixIsNamed() {
        lead(ask, Outcome.REQUESTED, answer);
        Step decide = version.step("decide", "Decide", StepKind.DECIDE)
                .decidedBy("SLT")
                .within(new Period("T11", null, null, LimitStart.ENTERED, null), "Due");
        lead(answer, Outcome.ANSWERED, decide);
        close(answer);
        decide.outcome(Outcome.NO_SANCTION, "Nothing");
        decide.outcome(Outcome.SUMMARY_DISMISSAL, "Dismissal");
        List<String> found = faults();
        assertTrue(
                found.get(0)
                        .startsWith(
                                "decide: beyond the authority matrix (2.5): the senior leader may not decide up to"),
                found.get(0));
        assertEquals(
                "decide: the person or panel that hears the case must be among those who decide (2.5).", found.get(1));
        decide.giveTo(List.of("PAN", "CLK"));
        assertEquals(List.of(), faults());
    }

    @Test
    void aStepThatIsTakenOutLeavesNoGapInTheOrder() {
        lead(ask, Outcome.REQUESTED, answer);
        Step third = step("third");
        version.remove(answer);
        assertEquals(1, third.getPosition());
        version.moveLastBehind(ask);
        assertEquals(List.of(ask, third), version.getSteps());
    }

    @Test
    void aPublishedProcedureIsNotChanged() {
        lead(ask, Outcome.REQUESTED, answer);
        close(answer);
        version.publish(Set.of(), NOW, TODAY);
        assertThrows(IllegalStateException.class, () -> ask.rename("Other"));
        assertThrows(IllegalStateException.class, () -> ask.giveTo(List.of("HR")));
        assertThrows(IllegalStateException.class, () -> version.remove(answer));
    }
}
