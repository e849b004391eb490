package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.time.ProductClock;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.Named;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.procedure.Outcome;

/**
 * What tests of cases do over and over: open one at a sample school, take its next step, move the clock. Opening changes who acts: afterwards
 * it is the headteacher of that school.
 */
@ApplicationScoped
public class CaseActs {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 20, 9, 0);

    @Inject
    BreachService breach;

    @Inject
    TriageService triage;

    @Inject
    CaseworkService casework;

    @Inject
    ProductClock clock;

    @Inject
    Somebody somebody;

    /** A new case about a teacher at Cedar; gives its reference. */
    String ofStaff() {
        somebody.is("staff.ced");
        About subject = new About(somebody.id("staff3.ced"), null, null);
        String reference = breach.report(report("CED", subject, "He mocked a colleague online."))
                .reference();
        somebody.is("headteacher.ced");
        Clause clause = triage.options(reference).clauses().get(0);
        open(reference, clause, PersonCategory.TEACHER, new Named(somebody.id("staff3.ced"), null, null));
        return reference;
    }

    /** A new case about a parent at Elm, who is known by name only; gives its reference. */
    String ofAParent() {
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

    /**
     * A new case about the headteacher of Alder, which goes to the chair of trustees because the chair of governors is shut out; the
     * safeguarding lead and the data protection officer saw it, and these people were harmed. Gives its reference; an investigator is
     * appointed and a file is there.
     */
    String ofTheHead(String... harmed) {
        String head = somebody.id("headteacher.ald");
        somebody.is("lm.ald");
        NewReport told = report("ALD", new About(head, null, PersonCategory.TEACHER), "She mocked a colleague online.");
        String reference = breach.report(new NewReport(
                        told.school(),
                        told.what(),
                        "Ms Vaughan-Cole saw it, and Mr Dryden stood beside her.",
                        told.about(),
                        told.occasion(),
                        false,
                        false,
                        false,
                        null,
                        List.of(new NewReport.Upload("note.txt", "A note", null, null, CaseActs::note)),
                        null))
                .reference();
        somebody.is("trust-chair");
        List<Named> victims = Stream.of(harmed)
                .map(each -> new Named(somebody.id(each), null, null))
                .toList();
        open(
                reference,
                triage.options(reference).clauses().get(0),
                PersonCategory.TEACHER,
                new Named(head, null, null),
                Set.of(Flag.PERSONAL_DATA),
                victims);
        FreePerson investigator = free(reference, Duty.INVESTIGATOR);
        take(reference, StepRequest.of(Outcome.APPOINTED).choosing(List.of(investigator.publicId())));
        return reference;
    }

    private static InputStream note() {
        return new ByteArrayInputStream("Seen on Tuesday.".getBytes(StandardCharsets.UTF_8));
    }

    private void open(String reference, Clause clause, PersonCategory category, Named subject) {
        open(reference, clause, category, subject, Set.of(), List.of());
    }

    private void open(
            String reference,
            Clause clause,
            PersonCategory category,
            Named subject,
            Set<Flag> flags,
            List<Named> victims) {
        TriageDecision decision = new TriageDecision(
                category,
                subject,
                List.of(new Charge(clause.getPublicId(), null, null)),
                null,
                null,
                flags,
                victims,
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

    /** Somebody who may take the duty now. */
    FreePerson free(String reference, Duty duty) {
        return casework.freePeople(reference, duty).stream()
                .filter(FreePerson::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Ends the step in hand as whoever acts now. */
    void take(String reference, StepRequest.Builder request) {
        casework.takeStep(reference, version(reference), request.build());
    }

    int version(String reference) {
        return casework.find(reference).file().getVersion();
    }

    static Hearing.Sitting sitting(LocalDate day) {
        return new Hearing.Sitting(day.atTime(10, 0), 60, "Meeting room");
    }

    void backToTheMorning() {
        at(MORNING);
    }

    void at(LocalDateTime time) {
        clock.moveTo(time.atZone(ProductClock.LONDON).toInstant());
    }

    /** How many letters of this template, such as {@code L07-W}, the case has. */
    long letters(String reference, String template) {
        return somebody.count(
                "select count(*) from letter l join matter m on m.id = l.matter_id join letter_template t on t.id = l.template_id where m.reference || ' ' || t.letter || case when t.variant = '' then '' else '-' || t.variant end = ?",
                reference + " " + template);
    }
}
