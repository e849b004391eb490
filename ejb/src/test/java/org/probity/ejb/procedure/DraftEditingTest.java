package org.probity.ejb.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.persistence.NotThere;
import org.probity.persistence.procedure.DraftRefused;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.StepKind;

/** Typing over a procedure: what is written down, what is refused at once, and what is marked as a problem. */
class DraftEditingTest {
    private static final String STAFF = "staff-conduct";

    private static StepChange days(String step, Integer days, String counted) {
        return new StepChange(step, null, new StepChange.Time(days, counted, null), null, null);
    }

    private static StepChange way(String step, String outcome, String next, List<String> letters) {
        return new StepChange(step, null, null, null, List.of(new StepChange.Way(outcome, null, next, letters)));
    }

    private static String refused(StepChange change) {
        return assertThrows(DraftRefused.class, () -> Drafts.of(STAFF, change)).getMessage();
    }

    private static ProcedureSheet sheet(ProcedureVersion draft) {
        return ProcedureSheet.of(draft, "Staff disciplinary procedure");
    }

    @Test
    void whatIsTypedInTheTableIsWrittenDownAndTold() {
        ProcedureVersion draft = Drafts.of(
                STAFF,
                new StepChange(
                        "investigate", "Find out", new StepChange.Time(30, "SCHOOL", null), List.of("io", "HHR"), null),
                way("route", "NO_CASE", "investigate", List.of("L06 to SUBJECT signed by HHR")));
        assertEquals(
                List.of(
                        "\"Investigation\", name: \"Investigation\" becomes \"Find out\".",
                        "\"Investigation\", who decides: \"investigator, head of HR, HR adviser, headteacher, chair of governors, chief executive or trustee\" becomes \"investigator or head of HR\".",
                        "\"Investigation\", time: \"20 working days, or what the rule T06 says (T06)\" becomes \"30 school days (T06)\".",
                        "\"Decide on the report\", \"There is no case to answer\", leads to: \"Referrals and end\" becomes \"Find out\".",
                        "\"Decide on the report\", \"There is no case to answer\", letters: \"L06 to SUBJECT\" becomes \"L06 to SUBJECT signed by HHR\"."),
                SheetChanges.between(sheet(Drafts.of(STAFF)), sheet(draft)).stream()
                        .filter(sentence -> !sentence.contains("leads to: \"Investigation\""))
                        .toList());
        assertEquals(Set.of(), Drafts.faults(draft));
    }

    @Test
    void aStatutoryMinimumUndercutIsMarkedAtItsStep() {
        assertEquals(
                Set.of("await-appeal: Appeal (T12) must be 5 to 10 days, not 4."),
                Drafts.faults(Drafts.of(STAFF, days("await-appeal", 4, null))));
    }

    @Test
    void anUnknownLetterAndAnUnknownDeciderAreMarked() {
        ProcedureVersion draft = Drafts.of(
                STAFF,
                new StepChange("appeal-check", null, null, List.of("HHR", "QQ"), null),
                way("appoint", "APPOINTED", null, List.of("L99 to SUBJECT")));
        assertEquals(
                Set.of(
                        "appeal-check: there is no role \"QQ\" that could decide it.",
                        "appoint: the outcome APPOINTED sends letter L99, and there is no such template."),
                Drafts.faults(draft));
    }

    @Test
    void aStepThatNothingLeadsToAnyMoreIsMarked() {
        Set<String> faults = Drafts.faults(Drafts.of(STAFF, way("route", "MEDIATION", "finish", null)));
        assertEquals(Set.of("mediation: no step leads to it."), faults);
    }

    @Test
    void aProcedureThatNoLongerEndsIsMarkedAtEveryStep() {
        ProcedureVersion draft = Drafts.of("libel-report");
        List<StepChange> loops = draft.getSteps().stream()
                .map(step -> new StepChange(
                        step.getCode(),
                        null,
                        null,
                        null,
                        step.getTransitions().stream()
                                .filter(way -> way.isEnd())
                                .map(way -> new StepChange.Way(way.getOutcome().name(), null, step.getCode(), null))
                                .toList()))
                .toList();
        new DraftEditing(draft).apply(loops);
        Set<String> faults = Drafts.faults(draft);
        assertEquals(draft.getSteps().size(), faults.size(), faults.toString());
        assertTrue(faults.iterator().next().contains("the procedure never ends"));
    }

    @Test
    void whatCannotBeWrittenDownIsRefusedInWords() {
        assertTrue(refused(days("route", -1, null)).contains("between 0 and 3660"));
        assertTrue(refused(days("route", 5, "MOONS")).contains("\"MOONS\" is no kind of day"));
        assertTrue(refused(way("route", "NO_CASE", null, List.of("a letter"))).contains("write a letter as"));
        assertTrue(
                refused(way("route", "NO_CASE", null, List.of("L06 to KING"))).contains("nobody is called \"KING\""));
        assertTrue(refused(way("route", "REMOVED", null, null)).contains("it has no outcome REMOVED"));
        assertTrue(refused(new StepChange("route", " ", null, null, null)).contains("needs a name"));
        assertTrue(refused(new StepChange("route", null, null, List.of("HT", "ht"), null))
                .contains("each role once"));
        assertThrows(NotThere.class, () -> Drafts.of(STAFF, way("route", "NO_CASE", "nowhere", null)));
    }

    @Test
    void theHoursOfADataBreachAreNobodysToChange() {
        ProcedureVersion draft = Drafts.of("data-breach");
        String step = draft.getSteps().stream()
                .filter(each ->
                        each.period().filter(period -> period.isIcoClock()).isPresent())
                .findFirst()
                .orElseThrow()
                .getCode();
        new DraftEditing(draft).apply(List.of(days(step, 500, "WORKING")));
        assertEquals(
                "72 hours on the clock",
                ProcedureSheet.words(draft.find(step).orElseThrow().period().orElseThrow())
                        .substring(0, 21));
    }

    @Test
    void hoursTakeThePlaceOfDaysOnlyWhereTheLimitIsTheProceduresOwn() {
        ProcedureVersion draft = Drafts.of(STAFF);
        new DraftEditing(draft).add("second-look", "A second look", StepKind.CHECK, "route");
        new DraftEditing(draft)
                .apply(List.of(way("route", "NO_CASE", "second-look", null), hours("second-look", null, 36)));
        assertEquals(Set.of(), Drafts.faults(draft));
        assertEquals("36 hours on the clock", words(draft, "second-look"));
        new DraftEditing(draft).apply(List.of(days("second-look", 2, "SCHOOL")));
        assertEquals("2 school days", words(draft, "second-look"));
        assertEquals(
                Set.of("await-appeal: the time limit T12 is counted in its own way: it cannot have hours."),
                Drafts.faults(Drafts.of(STAFF, hours("await-appeal", null, 100))).stream()
                        .filter(fault -> fault.contains("T12"))
                        .collect(Collectors.toSet()));
        assertTrue(refused(hours("route", 2, 36)).contains("days or hours, not both"));
        assertTrue(refused(hours("route", null, 0)).contains("between 1 and 2400"));
        assertTrue(refused(hours("route", null, null)).contains("between 1 and 2400"));
    }

    private static StepChange hours(String step, Integer days, Integer hours) {
        return new StepChange(step, null, new StepChange.Time(days, "HOURS", hours), null, null);
    }

    private static String words(ProcedureVersion draft, String step) {
        return ProcedureSheet.words(draft.find(step).orElseThrow().period().orElseThrow());
    }

    @Test
    void aNewStepStandsBehindItsNeighbourAndIsMarkedUntilSomethingLeadsToIt() {
        ProcedureVersion draft = Drafts.of(STAFF);
        new DraftEditing(draft).add("second-look", "A second look", StepKind.CHECK, "route");
        assertEquals(
                draft.find("route").orElseThrow().getPosition() + 1,
                draft.find("second-look").orElseThrow().getPosition());
        assertEquals(Set.of("second-look: no step leads to it."), Drafts.faults(draft));
        new DraftEditing(draft).apply(List.of(way("route", "NO_CASE", "second-look", null)));
        assertEquals(Set.of(), Drafts.faults(draft));
        assertThrows(
                DraftRefused.class, () -> new DraftEditing(draft).add("second-look", "Again", StepKind.CHECK, "route"));
    }

    @Test
    void aStepThatIsLedToCannotBeTakenOut() {
        String message = assertThrows(DraftRefused.class, () -> Drafts.without(STAFF, "mediation"))
                .getMessage();
        assertTrue(message.startsWith("\"Mediation\" is led to from: Decide on the report."), message);
        ProcedureVersion draft = Drafts.without(STAFF, "mediation", way("route", "MEDIATION", "finish", null));
        assertTrue(draft.find("mediation").isEmpty());
        assertEquals(Set.of(), Drafts.faults(draft));
    }

    @Test
    void thePictureHasEveryStepMarksTheFaultyOnesAndRunsNoScript() {
        ProcedureVersion draft = Drafts.of(STAFF, new StepChange("route", "<script>&\"", null, null, null));
        String svg = ProcedurePicture.of(sheet(draft), Set.of("route"));
        assertEquals(draft.getSteps().size(), svg.split("class=\"step-box", -1).length - 1);
        assertTrue(svg.contains("! &lt;script&gt;&amp;&quot;"), svg);
        assertFalse(svg.contains("<script"));
        assertTrue(svg.contains("1 of them marked"));
    }
}
