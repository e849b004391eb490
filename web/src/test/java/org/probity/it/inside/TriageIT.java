package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.ejb.triage.Division;
import org.probity.ejb.triage.InOwnCause;
import org.probity.ejb.triage.InvestigationMandatory;
import org.probity.ejb.triage.RecusalService;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.Ending;
import org.probity.ejb.triage.TriageDecision.Named;
import org.probity.ejb.triage.TriageIncomplete;
import org.probity.ejb.triage.TriagePreview;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.AlreadyTriaged;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;

/** Deciding on reports with the sample schools' rules and policies, and who sees what afterwards. */
@ExtendWith(ArquillianExtension.class)
class TriageIT {
    private static final LocalDate LATELY = LocalDate.of(2026, 11, 18);

    @Inject
    BreachService breach;

    @Inject
    TriageService triage;

    @Inject
    RecusalService recusals;

    @Inject
    Somebody somebody;

    @Test
    void headOpensACaseUnderTheClauseOfTheDay() {
        String reference =
                told("CED", "staff.ced", "staff3.ced", "A teacher insulted and bullied a colleague online.", false);
        somebody.is("headteacher.ced");
        ReportFile file = breach.find(reference);
        List<Clause> suggested = triage.suggestClauses(reference, null);
        assertFalse(suggested.isEmpty());
        assertTrue(suggested.stream().anyMatch(clause -> clause.getCodes().contains("CC-29")), "bullying is found");
        TriageDecision decision = charge("staff3.ced", suggested.get(0), Set.of(), Intent.DELIBERATE);
        TriagePreview preview = triage.preview(reference, decision);
        assertNull(preview.refusal());
        assertEquals(Compartment.STAFF, preview.compartment());
        assertEquals(
                List.of(Duty.CASE_MANAGER),
                preview.told().stream().map(TriagePreview.Told::duty).toList());
        assertEquals(ReportState.RECEIVED, breach.find(reference).report().getState());
        int seen = file.report().getVersion();
        assertThrows(ChangedMeanwhile.class, () -> triage.triage(reference, seen + 1, decision));
        assertEquals(ReportState.CASE_OPEN, triage.triage(reference, seen, decision));
        assertThrows(AlreadyTriaged.class, () -> triage.triage(reference, seen, decision));
        ReportFile decided = breach.find(reference);
        assertEquals(1, decided.allegations().size());
        assertEquals(
                suggested.get(0).getPublicId(),
                decided.allegations().get(0).getClause().getPublicId());
        somebody.is("head-of-hr");
        assertEquals(
                Compartment.STAFF, breach.find(reference).report().getMatter().getCompartment());
        somebody.is("staff3.ced");
        assertEquals(
                0,
                breach.own().stream()
                        .filter(each -> reference.equals(each.reference()))
                        .count());
    }

    @Test
    void clauseOfAnotherVersionIsRefused() {
        String now = told("CED", "staff.ced", "staff3.ced", "Something", false);
        somebody.is("staff.ced");
        About subject = new About(somebody.id("staff3.ced"), null, null);
        String before = breach.report(report("CED", subject, "Something", LocalDate.of(2019, 10, 1), false))
                .reference();
        somebody.is("headteacher.ced");
        Clause today = triage.options(now).clauses().get(0);
        TriageDecision decision = charge("staff3.ced", today, Set.of(), null);
        assertNotEquals(triage.options(now).policies(), triage.options(before).policies());
        assertThrows(TriageIncomplete.class, () -> triage.preview(before, decision));
    }

    @Test
    void beechInvestigatesEverythingButClosesADouble() {
        String reference = told("BEE", "staff.bee", "staff2.bee", "Something", false);
        somebody.is("headteacher.bee");
        int seen = breach.find(reference).report().getVersion();
        TriageDecision nothing = ending("staff2.bee", Closing.NO_ACTION);
        assertFalse(triage.preview(reference, nothing).closings().contains(Closing.NO_ACTION));
        assertThrows(InvestigationMandatory.class, () -> triage.triage(reference, seen, nothing));
        assertEquals(ReportState.CLOSED_NFA, triage.triage(reference, seen, ending("staff2.bee", Closing.DUPLICATE)));
        assertEquals(1, letters(reference, "L38", "C"));
    }

    @Test
    void accidentAtDamsonReachesTheDataProtectionOfficerAsAMatterOfItsOwn() {
        String reference = told("DAM", "staff.dam", "staff2.dam", "A class list was sent to a parents' group.", false);
        somebody.is("dpo");
        Set<String> before = references();
        somebody.is("headteacher.dam");
        int seen = breach.find(reference).report().getVersion();
        Clause clause = triage.options(reference).clauses().get(0);
        TriageDecision decision = charge("staff2.dam", clause, Set.of(), Intent.ACCIDENTAL);
        assertTrue(triage.preview(reference, decision).measures().contains(Measure.TELL_DPO));
        triage.triage(reference, seen, decision);
        somebody.is("dpo");
        assertThrows(NotThere.class, () -> breach.find(reference));
        Set<String> after = references();
        after.removeAll(before);
        assertEquals(1, after.size());
        String data = after.iterator().next();
        assertEquals(Compartment.DATA, breach.find(data).report().getMatter().getCompartment());
        assertEquals(1, letters(data, "L39", "D"));
    }

    @Test
    void deliberateBreachAtDamsonAsksHowDisciplineWasConsidered() {
        String reference = told("DAM", "staff.dam", "staff2.dam", "Something", false);
        somebody.is("headteacher.dam");
        Clause clause = triage.options(reference).clauses().get(0);
        assertTrue(triage.options(reference).intentSplit());
        String refusal = triage.preview(reference, charge("staff2.dam", clause, Set.of(), Intent.DELIBERATE))
                .refusal();
        assertTrue(refusal.contains("disciplinary"), refusal);
    }

    @Test
    void childAndTeacherStayInSafeguardingLedByTheHead() {
        String reference =
                told("CED", "staff.ced", "staff4.ced", "A teaching assistant wrote to a pupil at night.", true);
        somebody.is("dsl.ced");
        int seen = breach.find(reference).report().getVersion();
        Clause clause = triage.options(reference).clauses().get(0);
        TriageDecision decision = charge("staff4.ced", clause, Set.of(Flag.CHILD), null);
        TriagePreview preview = triage.preview(reference, decision);
        assertTrue(preview.measures().contains(Measure.TALK_TO_LADO));
        triage.triage(reference, seen, decision);
        somebody.is("head-of-hr");
        assertThrows(NotThere.class, () -> breach.find(reference));
        somebody.is("headteacher.ced");
        assertTrue(breach.find(reference).told().stream()
                .anyMatch(each -> each.getDuty() == Duty.CASE_MANAGER
                        && each.getPerson().getFamilyName().equals("Castellane")));
    }

    @Test
    void headWhoWasTheTargetCannotDecideAndHandsOn() {
        somebody.is("staff.elm");
        About parent = new About(null, "Mrs Mottram", PersonCategory.PARENT_CARER);
        String reference = breach.report(report("ELM", parent, "A parent wrote about the school.", LATELY, false))
                .reference();
        somebody.is("headteacher.elm");
        Clause clause = triage.options(reference).clauses().get(0);
        TriageDecision targeted = new TriageDecision(
                PersonCategory.PARENT_CARER,
                new Named(null, "Mrs Mottram", null),
                List.of(new Charge(clause.getPublicId(), null, null)),
                null,
                null,
                Set.of(),
                List.of(named("headteacher.elm")),
                null,
                null,
                null);
        assertThrows(InOwnCause.class, () -> triage.preview(reference, targeted));
        recusals.stepBack(reference, "He wrote about somebody close to me.");
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> breach.find(reference));
        somebody.is("chair.elm");
        assertTrue(breach.find(reference).mayDecide());
    }

    @Test
    void parentWhoIsStaffGetsTwoMatters() {
        String reference = told("CED", "staff.ced", "staff4.ced", "She wrote as a parent and from work.", false);
        somebody.is("headteacher.ced");
        String second = triage.divide(reference, Division.byCapacity(PersonCategory.PARENT_CARER));
        assertNotEquals(reference, second);
        assertEquals(
                PersonCategory.PARENT_CARER,
                breach.find(second).parties().get(0).getCategory());
        somebody.is("staff4.ced");
        assertThrows(NotThere.class, () -> triage.options(second));
    }

    @Test
    void staffVictimIsOfferedSupport() {
        String reference = told("CED", "lm.ced", "staff3.ced", "He mocked a colleague online.", false);
        somebody.is("headteacher.ced");
        int seen = breach.find(reference).report().getVersion();
        Clause clause = triage.options(reference).clauses().get(0);
        TriageDecision decision = new TriageDecision(
                PersonCategory.TEACHER,
                named("staff3.ced"),
                List.of(new Charge(clause.getPublicId(), null, null)),
                null,
                null,
                Set.of(),
                List.of(named("staff.ced")),
                null,
                null,
                null);
        assertEquals(1, triage.preview(reference, decision).letters().size());
        triage.triage(reference, seen, decision);
        assertEquals(1, letters(reference, "L18", ""));
    }

    private String told(String school, String by, String about, String what, boolean child) {
        somebody.is(by);
        About subject = new About(somebody.id(about), null, null);
        return breach.report(report(school, subject, what, LATELY, child)).reference();
    }

    private static NewReport report(String school, About subject, String what, LocalDate day, boolean child) {
        Occasion occasion = new Occasion(day, null, null, null, true);
        return new NewReport(school, what, null, subject, occasion, child, false, false, null, null, null);
    }

    private TriageDecision charge(String subject, Clause clause, Set<Flag> flags, Intent intent) {
        return new TriageDecision(
                PersonCategory.TEACHER,
                named(subject),
                List.of(new Charge(clause.getPublicId(), null, null)),
                intent,
                null,
                flags,
                List.of(),
                null,
                null,
                null);
    }

    private TriageDecision ending(String subject, Closing closing) {
        return new TriageDecision(
                PersonCategory.TEACHER,
                named(subject),
                List.of(),
                null,
                null,
                Set.of(),
                List.of(),
                new Ending(closing, "The same was reported before.", null),
                null,
                null);
    }

    private Named named(String userName) {
        return new Named(somebody.id(userName), null, null);
    }

    private Set<String> references() {
        return breach.list(ReportFilter.ALL, null).rows().stream()
                .map(ReportPage.Row::reference)
                .collect(java.util.stream.Collectors.toSet());
    }

    private long letters(String reference, String letter, String variant) {
        return somebody.count(
                "select count(*) from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where m.reference || t.letter || t.variant = ?",
                reference + letter + variant);
    }
}
