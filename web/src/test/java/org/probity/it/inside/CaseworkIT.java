package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseList;
import org.probity.ejb.casework.CaseRow;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.DeadlineService;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.PathStep;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.casework.TaskRow;
import org.probity.ejb.time.ProductClock;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.Named;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.NoticeTooShort;
import org.probity.persistence.casework.CaseState;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.MayNotServe;
import org.probity.persistence.casework.NotTheDecider;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.OnHold;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.procedure.Outcome;

/** Cases followed to their end through the services, with the sample schools' procedures, rules, people and letters. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final StepRequest.Outsider PARENT =
            new StepRequest.Outsider("Mrs Mottram", "mottram@parents.example", "4 Mill Lane\nEastholt");

    @Inject
    BreachService breach;

    @Inject
    TriageService triage;

    @Inject
    CaseworkService casework;

    @Inject
    DeadlineService deadlines;

    @Inject
    ProductClock clock;

    @Inject
    Somebody somebody;

    @AfterEach
    void backToTheMorning() {
        at(MORNING);
    }

    @Test
    void aStaffCaseAtCedarFromTheInvestigatorToTheEndOfTheAppealPeriod() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        CaseSheet sheet = casework.find(reference);
        assertEquals("Appoint an investigator", sheet.step());
        assertEquals(LocalDate.of(2026, 11, 24), sheet.file().getDueOn());
        assertTrue(sheet.dates().get(0).reasons().size() > 1);
        assertEquals(PathStep.Place.NOW, sheet.path().get(0).place());
        assertEquals(1, sheet.allegations().size());
        assertNotNull(sheet.allegations().get(0).getClause().getText());

        FreePerson investigator = free(reference, Duty.INVESTIGATOR);
        act(reference, StepRequest.of(Outcome.APPOINTED).choosing(investigator.publicId()));
        assertEquals(1, letters(reference, "L01"));
        assertEquals("Investigation", casework.find(reference).step());
        somebody.is("head-of-hr");
        act(reference, StepRequest.of(Outcome.REPORTED));
        somebody.is("headteacher.ced");
        act(reference, StepRequest.of(Outcome.HEARING));

        somebody.is("head-of-hr");
        String head = somebody.id("headteacher.ced");
        act(reference, StepRequest.of(Outcome.PREPARED).choosing(head).upTo(Sanction.FIRST_WRITTEN));
        StepRequest invitation = StepRequest.of(Outcome.INVITED);
        assertThrows(
                NoticeTooShort.class, () -> act(reference, invitation.meetingAt(sitting(LocalDate.of(2026, 11, 23)))));
        act(reference, invitation.meetingAt(sitting(LocalDate.of(2026, 12, 4))));
        assertEquals(1, letters(reference, "L07-W"));
        assertEquals(LocalDate.of(2026, 12, 4), casework.find(reference).file().getDueOn());

        at(LocalDateTime.of(2026, 12, 4, 15, 0));
        act(reference, StepRequest.of(Outcome.HELD).because("The invitation was given by hand and agreed to."));
        somebody.is("headteacher.ced");
        String allegation = casework.find(reference).allegations().get(0).getPublicId();
        act(
                reference,
                StepRequest.of(Outcome.FIRST_WRITTEN)
                        .noting("It was deliberate, and the first time.")
                        .finding(Map.of(allegation, new StepRequest.Found(Finding.PROVED, "It was admitted."))));
        act(
                reference,
                StepRequest.of(Outcome.FIRST_WRITTEN)
                        .saying(Map.of(
                                "misconduct", "you mocked a colleague in public.",
                                "improvements", "You write about colleagues to them alone | 31 January 2027")));
        assertEquals(1, letters(reference, "L12"));
        CaseSheet waiting = casework.find(reference);
        assertEquals("Time to appeal", waiting.step());
        assertEquals("T12", waiting.dateOf(null).getRule());
        assertEquals(1, waiting.file().getWarnings().size());
        assertTrue(waiting.choices().stream().noneMatch(choice -> choice.outcome() == Outcome.LAPSED));

        at(LocalDateTime.of(2027, 1, 11, 9, 0));
        somebody.isTheProduct();
        assertTrue(deadlines.endAppealPeriods() >= 1);
        somebody.is("head-of-hr");
        assertEquals("Referrals and end", casework.find(reference).step());
        act(reference, StepRequest.of(Outcome.CLOSED));
        assertEquals(CaseState.CLOSED, casework.find(reference).file().getState());
        assertTrue(casework.find(reference).chronology().size() >= 9);
    }

    @Test
    void aParentCaseAtElmToTheWrittenWarning() {
        String reference = parentCase();
        somebody.is("headteacher.elm");
        Choice first = casework.find(reference).choices().get(0);
        assertTrue(
                first.letters().contains("L27 Something that was posted online"),
                first.letters().toString());
        act(reference, StepRequest.of(Outcome.REQUESTED).to(PARENT));
        act(
                reference,
                StepRequest.of(Outcome.INVITED)
                        .to(PARENT)
                        .meetingAt(sitting(LocalDate.of(2026, 11, 27)))
                        .saying(Map.of(
                                "meetingTopic", "what was posted",
                                "meetingAlternatives", "We can also meet by telephone.")));
        at(LocalDateTime.of(2026, 11, 27, 15, 0));
        act(
                reference,
                StepRequest.of(Outcome.HELD)
                        .to(PARENT)
                        .saying(Map.of(
                                "agreedActions", "The post is taken down | Mrs Mottram | 30 November 2026",
                                "nextStep", "We will look again next week.")));
        assertThrows(NotYetOpen.class, () -> act(reference, StepRequest.of(Outcome.ESCALATED)));
        act(reference, StepRequest.of(Outcome.REFUSED).because("She said so by telephone."));
        act(reference, StepRequest.of(Outcome.CONTINUED).because("A second post on the same day."));
        act(reference, StepRequest.of(Outcome.ESCALATED));
        act(
                reference,
                StepRequest.of(Outcome.WARNED)
                        .to(PARENT)
                        .saying(Map.of("effect", "two members of staff no longer feel safe at the gate.")));
        assertEquals(1, letters(reference, "L27"));
        assertEquals(1, letters(reference, "L28-H"));
        assertEquals(1, letters(reference, "L29"));
        assertEquals(1, letters(reference, "L30"));
        assertEquals("Complaint to the host", casework.find(reference).step());
    }

    @Test
    void theSecondPressDoesNothing() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        FreePerson investigator = free(reference, Duty.INVESTIGATOR);
        int seen = casework.find(reference).file().getVersion();
        StepRequest appoint = StepRequest.of(Outcome.APPOINTED).choosing(investigator.publicId());
        casework.takeStep(reference, seen, appoint);
        assertThrows(ChangedMeanwhile.class, () -> casework.takeStep(reference, seen, appoint));
        assertEquals(1, letters(reference, "L01"));
    }

    @Test
    void whoMayNotInvestigateIsNamedWithTheReason() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        String myself = somebody.id("headteacher.ced");
        FreePerson me = casework.freePeople(reference, Duty.INVESTIGATOR).stream()
                .filter(person -> person.publicId().equals(myself))
                .findFirst()
                .orElseThrow();
        assertNotNull(me.whyNot());
        assertThrows(
                MayNotServe.class,
                () -> act(reference, StepRequest.of(Outcome.APPOINTED).choosing(myself)));
    }

    @Test
    void aStepForOthersIsRefusedAndACaseOfOthersIsNotThere() {
        String reference = staffCase();
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> casework.find(reference));
        somebody.is("headteacher.ced");
        FreePerson investigator = free(reference, Duty.INVESTIGATOR);
        act(reference, StepRequest.of(Outcome.APPOINTED).choosing(investigator.publicId()));
        act(reference, StepRequest.of(Outcome.REPORTED));
        act(reference, StepRequest.of(Outcome.HEARING));
        somebody.is("head-of-hr");
        String head = somebody.id("headteacher.ced");
        act(reference, StepRequest.of(Outcome.PREPARED).choosing(head).upTo(Sanction.FIRST_WRITTEN));
        act(reference, StepRequest.of(Outcome.INVITED).meetingAt(sitting(LocalDate.of(2026, 12, 4))));
        at(LocalDateTime.of(2026, 12, 4, 15, 0));
        act(reference, StepRequest.of(Outcome.HELD).because("The notice was agreed to be enough."));
        String allegation = casework.find(reference).allegations().get(0).getPublicId();
        act(
                reference,
                StepRequest.of(Outcome.NO_SANCTION)
                        .noting("Nobody saw it.")
                        .finding(Map.of(allegation, new StepRequest.Found(Finding.NOT_PROVED, "Nobody saw it."))));
        act(reference, StepRequest.of(Outcome.NO_SANCTION).saying(Map.of("recordTreatment", "It is destroyed.")));
        somebody.is("clerk");
        assertThrows(NotThere.class, () -> casework.find(reference));
        somebody.is("head-of-hr");
        assertTrue(casework.find(reference).mine());
        int seen = version(reference);
        assertThrows(NotTheDecider.class, () -> casework.startTrack(reference, seen, "lado-contact", null));
    }

    @Test
    void aHoldStopsWhatReachesThePersonAndEndsWithItsClearance() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        FreePerson investigator = free(reference, Duty.INVESTIGATOR);
        casework.hold(reference, version(reference), HoldKind.POLICE, "The police ask us to wait.");
        assertEquals(CaseState.ON_HOLD, casework.find(reference).file().getState());
        assertThrows(
                OnHold.class,
                () -> act(reference, StepRequest.of(Outcome.APPOINTED).choosing(investigator.publicId())));
        Choice appoint = casework.find(reference).choices().get(0);
        assertEquals(List.of("nothing holds the case"), appoint.closedBecause());
        casework.lift(reference, version(reference), HoldKind.POLICE, "WP/2026/118");
        assertEquals(CaseState.OPEN, casework.find(reference).file().getState());
    }

    @Test
    void aSuspensionIsWrittenReviewedAndEnded() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        casework.suspend(
                reference,
                version(reference),
                LocalDate.of(2026, 11, 20),
                new Suspension.Terms(
                        "Work in another building: the same pupils go there",
                        "Lee Welfare\nassistant headteacher\n01632 960102",
                        "Please do not come to the school without asking first."),
                StepRequest.of(Outcome.NOTIFIED).saying(Map.of("expectedEnd", "18 December 2026")));
        assertEquals(1, letters(reference, "L04-V1"));
        CaseSheet suspended = casework.find(reference);
        assertEquals(
                LocalDate.of(2026, 12, 11),
                suspended.file().getSuspensions().get(0).getReviewOn());
        assertTrue(suspended.tracks().get(0).mine());
        casework.reviewSuspension(
                reference,
                version(reference),
                StepRequest.of(Outcome.LIFTED)
                        .because("the investigation no longer needs it.")
                        .meetingAt(sitting(LocalDate.of(2026, 12, 1)))
                        .saying(Map.of("returnDate", "2 December 2026", "returnPlan", "You start with a short week.")));
        assertFalse(casework.find(reference).tracks().get(0).track().isRunning());
    }

    @Test
    void theListGoesForwardsAndBackwardsAndTheTasksNameTheStep() {
        String reference = staffCase();
        somebody.is("headteacher.ced");
        CaseFilter filter = new CaseFilter(CaseState.OPEN, null, "CED", null);
        CaseList page = casework.list(filter, null, null);
        assertNull(page.previous());
        Set<String> references = page.rows().stream().map(CaseRow::reference).collect(Collectors.toSet());
        assertTrue(references.contains(reference));
        assertEquals(page.count(), Math.max(page.count(), page.rows().size()));
        String last = page.rows().get(page.rows().size() - 1).reference();
        CaseList before = casework.list(filter, null, last);
        assertTrue(before.rows().stream().noneMatch(row -> row.reference().equals(last)));
        List<TaskRow> mine = casework.tasks(LocalDate.of(2026, 12, 31)).mine();
        assertTrue(mine.stream()
                .anyMatch(task ->
                        task.reference().equals(reference) && task.title().equals("Investigator to be appointed")));
        somebody.is("headteacher.elm");
        assertTrue(casework.tasks(LocalDate.of(2026, 12, 31)).mine().stream()
                .noneMatch(task -> task.reference().equals(reference)));
    }

    private String staffCase() {
        somebody.is("staff.ced");
        About subject = new About(somebody.id("staff3.ced"), null, null);
        String reference = breach.report(report("CED", subject, "He mocked a colleague online."))
                .reference();
        somebody.is("headteacher.ced");
        Clause clause = triage.options(reference).clauses().get(0);
        open(reference, clause, PersonCategory.TEACHER, new Named(somebody.id("staff3.ced"), null, null));
        return reference;
    }

    private String parentCase() {
        somebody.is("staff.elm");
        About subject = new About(null, "Mrs Mottram", PersonCategory.PARENT_CARER);
        String reference = breach.report(report("ELM", subject, "A parent wrote about two teachers."))
                .reference();
        somebody.is("headteacher.elm");
        Clause clause = triage.options(reference).clauses().stream()
                .filter(candidate -> candidate.getCodes().contains("CC-45"))
                .findFirst()
                .orElseThrow();
        open(reference, clause, PersonCategory.PARENT_CARER, new Named(null, "Mrs Mottram", null));
        return reference;
    }

    private void open(String reference, Clause clause, PersonCategory category, Named subject) {
        TriageDecision decision = new TriageDecision(
                category,
                subject,
                List.of(new Charge(clause.getPublicId(), null, null)),
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                null);
        assertNotNull(triage.preview(reference, decision).plan());
        triage.triage(reference, breach.find(reference).report().getVersion(), decision);
    }

    private static NewReport report(String school, About subject, String what) {
        Occasion occasion =
                new Occasion(LocalDate.of(2026, 11, 18), null, "Facebook", "https://social.example/posts/1", false);
        return new NewReport(school, what, null, subject, occasion, false, false, false, null, null, null);
    }

    private FreePerson free(String reference, Duty duty) {
        return casework.freePeople(reference, duty).stream()
                .filter(FreePerson::isFree)
                .findFirst()
                .orElseThrow();
    }

    private void act(String reference, StepRequest request) {
        casework.takeStep(reference, version(reference), request);
    }

    private int version(String reference) {
        return casework.find(reference).file().getVersion();
    }

    private static Hearing.Sitting sitting(LocalDate day) {
        return new Hearing.Sitting(day.atTime(10, 0), 60, "Meeting room");
    }

    private void at(LocalDateTime time) {
        clock.moveTo(time.atZone(ProductClock.LONDON).toInstant());
    }

    private long letters(String reference, String template) {
        return somebody.count(
                "select count(*) from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where m.reference || ' ' || t.letter || case when t.variant = '' then '' else '-' || t.variant end = ?",
                reference + " " + template);
    }
}
