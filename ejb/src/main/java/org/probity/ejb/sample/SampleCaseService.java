package org.probity.ejb.sample;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.DeadlineService;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.procedure.Outcome;

/**
 * Tells a sample story through the services that people use, each act as the person who took it. Its letters are noted as given by
 * hand in the same transaction: nothing of the sample ever leaves by mail.
 */
@Stateless
public class SampleCaseService {
    private static final Set<LetterState> NOT_GONE = EnumSet.of(LetterState.QUEUED, LetterState.HELD);

    @Inject
    BreachService breaches;

    @Inject
    TriageService triage;

    @Inject
    CaseworkService casework;

    @Inject
    DeadlineService deadlines;

    @Inject
    LetterService letters;

    @Inject
    SampleRecords records;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    /** Reports it, and gives its reference. */
    @Requires(SYSTEM)
    public String report(SampleCase story) {
        Optional<String> reporter = story.reporter().person();
        boolean signsIn = reporter.filter(records::signsIn).isPresent();
        NewReport told = new NewReport(
                story.school(),
                story.what(),
                null,
                about(story),
                new NewReport.Occasion(
                        story.happenedOn(),
                        null,
                        story.platform(),
                        story.address().orElse(null),
                        story.address().isEmpty()),
                false,
                false,
                false,
                signsIn ? null : teller(reporter),
                null,
                null);
        as(signsIn ? reporter.get() : "");
        if (signsIn) {
            breaches.report(told);
        } else {
            breaches.reportPublicly(told);
        }
        caller.actAsSystem();
        sight.refresh();
        String reference = records.newestReference();
        settle(reference);
        return reference;
    }

    private NewReport.About about(SampleCase story) {
        return story.subject()
                .person()
                .map(key -> new NewReport.About(
                        records.publicId(key),
                        null,
                        story.subject().category().map(PersonCategory::valueOf).orElse(null)))
                .orElse(null);
    }

    private NewReport.Told teller(Optional<String> reporter) {
        return reporter.map(key -> new NewReport.Told(ReporterKind.PARENT, null, records.name(key), null))
                .orElseGet(() -> new NewReport.Told(ReporterKind.ANONYMOUS, null, null, null));
    }

    /** Decides what it is, as the person of the step. */
    @Requires(SYSTEM)
    public void triage(String reference, SampleCase story, SampleCase.Step step) {
        as(step.by().orElseThrow());
        PersonCategory category =
                PersonCategory.valueOf(story.subject().category().orElseThrow());
        List<Clause> clauses = triage.options(reference).clauses();
        TriageDecision decision = new TriageDecision(
                category,
                new TriageDecision.Named(
                        story.subject().person().map(records::publicId).orElse(null), "Not known", category),
                story.clauses().stream()
                        .flatMap(number -> clauses.stream()
                                .filter(clause -> number.equals(clause.getNumber()))
                                .limit(1))
                        .map(clause -> charge(clause, story))
                        .toList(),
                story.intent().map(Intent::valueOf).orElse(null),
                story.severity().map(Severity::valueOf).orElse(null),
                flags(story),
                story.affected().stream()
                        .map(key -> new TriageDecision.Named(records.publicId(key), null, null))
                        .toList(),
                null,
                "Considered; looked into first.",
                null);
        triage.triage(reference, breaches.find(reference).report().getVersion(), decision);
        settle(reference);
    }

    private static TriageDecision.Charge charge(Clause clause, SampleCase story) {
        String code = story.codes().stream()
                .filter(clause.getCodes()::contains)
                .findFirst()
                .orElse(null);
        return new TriageDecision.Charge(clause.getPublicId(), code, story.title());
    }

    private static Set<Flag> flags(SampleCase story) {
        return Arrays.stream(Flag.values())
                .filter(flag -> story.flags().contains(flag.name()))
                .collect(Collectors.toSet());
    }

    /** Takes one step of its procedure, as the person of the step. */
    @Requires(SYSTEM)
    public void take(String reference, SampleCase.Step step) {
        step.by().ifPresent(this::as);
        switch (step.take().orElseThrow()) {
            case "LETTERS" -> agree(reference);
            case "LAPSED" -> deadlines.endAppealPeriods();
            case "HOLD_LADO" ->
                casework.hold(
                        reference,
                        version(reference),
                        HoldKind.LADO,
                        step.note().orElseThrow());
            case "ASSIGN" ->
                casework.assign(
                        reference,
                        version(reference),
                        Duty.CASE_MANAGER,
                        step.with().stream().map(records::publicId).toList());
            default -> casework.takeStep(reference, version(reference), request(reference, step));
        }
        settle(reference);
    }

    private StepRequest request(String reference, SampleCase.Step step) {
        Outcome outcome = Outcome.valueOf(step.take().orElseThrow());
        boolean decides = step.step().equals("DECIDE");
        Map<String, StepRequest.Found> found = new HashMap<>();
        if (decides) {
            casework.find(reference)
                    .allegations()
                    .forEach(each ->
                            found.put(each.getPublicId(), new StepRequest.Found(Finding.PROVED, "It was admitted.")));
        }
        return StepRequest.of(outcome)
                .noting(decides ? step.note().orElse(null) : null)
                .because(decides ? null : step.note().orElse(null))
                .choosing(step.with().stream().map(records::publicId).toList())
                .meetingAt(step.meets()
                        .map(at -> new Hearing.Sitting(at, 60, "School library"))
                        .orElse(null))
                .upTo(step.measure().map(Sanction::valueOf).orElse(null))
                .finding(found)
                .saying(step.say().stream()
                        .map(line -> line.split(" = ", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])))
                .build();
    }

    private void agree(String reference) {
        records.letters(reference, EnumSet.of(LetterState.DRAFT))
                .forEach(letter -> letters.agree(letter.getPublicId(), letter.getVersion()));
    }

    /** What was to leave was given by hand: no mail of the sample goes out. */
    private void settle(String reference) {
        caller.actAsSystem();
        sight.refresh();
        LocalDateTime now = LocalDateTime.now(clock);
        records.letters(reference, NOT_GONE)
                .forEach(letter ->
                        letters.recordSent(letter.getPublicId(), letter.getVersion(), ServiceMethod.BY_HAND, now));
    }

    private int version(String reference) {
        return casework.find(reference).file().getVersion();
    }

    private void as(String userName) {
        caller.actAs(userName);
        sight.refresh();
    }
}
