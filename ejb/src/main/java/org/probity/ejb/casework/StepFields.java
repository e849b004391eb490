package org.probity.ejb.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Transition;

/** Fields of letters about the step itself: decided what, until when, what came before, what may follow. */
final class StepFields {
    private static final Map<Outcome, String> DECISIONS = Map.ofEntries(
            Map.entry(Outcome.PROLONGED, "It goes on as before."),
            Map.entry(Outcome.LIFTED, "It ends."),
            Map.entry(Outcome.CONFIRMED, "It is confirmed."),
            Map.entry(Outcome.PAUSED, "The case waits until the grievance is decided."),
            Map.entry(Outcome.CONCURRENT, "Both run side by side."),
            Map.entry(Outcome.CARRIED_ON, "The case goes on first."),
            Map.entry(Outcome.UPHELD, "The first decision stands."),
            Map.entry(Outcome.REDUCED, "A milder measure takes the place of the first decision."),
            Map.entry(Outcome.OVERTURNED, "The first decision is set aside."),
            Map.entry(Outcome.REHEAR, "The case will be heard again."),
            Map.entry(Outcome.INSTRUCTED, "We ask you for advice."));
    private static final Map<Outcome, String> EARLIER = Map.of(
            Outcome.REQUESTED, "We wrote to you and asked you to take it down.",
            Outcome.INVITED, "We invited you to a meeting.",
            Outcome.HELD, "We met you.",
            Outcome.NOT_ATTENDED, "You did not come to the meeting.",
            Outcome.REFUSED, "You told us that you would not take it down.",
            Outcome.CONTINUED, "It went on after we had asked you.",
            Outcome.WARNED, "We gave you a written warning.");
    /** What each outcome of an allegation means. */
    private static final Map<Outcome, String> MEANINGS = Map.of(
            Outcome.SUBSTANTIATED, "there is enough evidence to prove it.",
            Outcome.MALICIOUS, "there is clear evidence that it was meant to deceive, and it is entirely false.",
            Outcome.FALSE, "there is enough evidence to disprove it.",
            Outcome.UNSUBSTANTIATED, "there is not enough evidence to prove or to disprove it.",
            Outcome.UNFOUNDED, "no evidence and no proper reason spoke for it.");

    private static final List<String> MEASURES = List.of(
            "We may ask the platform or the host to remove it.",
            "We may block your access to the school's own forum, if it was posted there.",
            "We may tell the police, if we think that it is a crime.",
            "We may ask a lawyer for advice and take legal action.");

    private StepFields() {}

    static Map<String, Function<LetterDraft, Object>> all() {
        return Map.ofEntries(
                Map.entry(
                        "decision",
                        draft -> DECISIONS.getOrDefault(
                                draft.outcome(), draft.way().getLabel())),
                Map.entry("findingsText", draft -> draft.request().reason()),
                Map.entry("investigationEnd", LetterDraft::stepDue),
                Map.entry("reviewDate", StepFields::reviewDate),
                Map.entry("reviewedOn", LetterDraft::today),
                Map.entry("answerBy", LetterDraft::stepDue),
                Map.entry("recheckDate", LetterDraft::stepDue),
                Map.entry("removeBy", StepFields::removeBy),
                Map.entry("closedDate", LetterDraft::today),
                Map.entry("earlierSteps", StepFields::earlierSteps),
                Map.entry("chronology", StepFields::chronology),
                Map.entry("measures", draft -> MEASURES),
                Map.entry("meetingExpected", StepFields::meetingExpected),
                Map.entry(
                        "suspensionStart",
                        draft -> suspension(draft).map(Suspension::getStarts).orElse(null)),
                Map.entry("suspensionEnds", draft -> draft.outcome() == Outcome.LIFTED),
                Map.entry("alternatives", StepFields::alternatives),
                Map.entry("conditions", draft -> suspension(draft)
                        .map(Suspension::getConditions)
                        .map(text -> text.lines().toList())
                        .orElse(null)),
                Map.entry("legalDeadline", draft -> draft.due("DEF-1Y").orElse(null)),
                Map.entry("blockFrom", LetterDraft::today),
                Map.entry("banStart", LetterDraft::today),
                Map.entry("planStart", LetterDraft::today),
                Map.entry(
                        "allegationOutcome",
                        draft -> MEANINGS.containsKey(draft.outcome())
                                ? draft.outcome().name().toLowerCase(Locale.UK)
                                : null),
                Map.entry("outcomeMeaning", draft -> MEANINGS.get(draft.outcome())),
                Map.entry("referenceEffect", StepFields::referenceEffect),
                Map.entry("referralDecision", draft -> "We refer the case to you."));
    }

    /** only what was substantiated is named. */
    private static String referenceEffect(LetterDraft draft) {
        return draft.outcome() == Outcome.SUBSTANTIATED
                ? "A reference that we give will name it."
                : "It will not be named in a reference.";
    }

    private static Optional<Suspension> suspension(LetterDraft draft) {
        return draft.file().getSuspensions().stream().reduce((first, second) -> second);
    }

    /** The review of a written warning lies behind other steps; all other reviews are what the step entered waits for. */
    private static Object reviewDate(LetterDraft draft) {
        return draft.outcome() == Outcome.WARNED
                ? draft.timetable().working().after(draft.today(), new WorkingDays(20))
                : draft.stepDue();
    }

    private static Object removeBy(LetterDraft draft) {
        return draft.file().getDeadlines().stream()
                .filter(date -> date.isOpen() && date.getTitle().equals("Content to be removed"))
                .map(CaseDeadline::dueOn)
                .reduce((first, second) -> second)
                .orElseGet(() -> draft.timetable().working().next(draft.served()));
    }

    private static List<Map<String, String>> earlierSteps(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (StepTaken taken : draft.file().getHistory()) {
            boolean now = taken.getOutcome() == draft.outcome()
                    && taken.getStep().equals(draft.way().getStep());
            if (taken.track().isEmpty() && EARLIER.containsKey(taken.getOutcome()) && !now) {
                rows.add(row(taken, EARLIER.get(taken.getOutcome())));
            }
        }
        return rows;
    }

    private static List<Map<String, String>> chronology(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        draft.reported()
                .ifPresent(day -> rows.add(Map.of("date", DateWords.date(day), "text", "It was reported to us.")));
        draft.file().getHistory().forEach(taken -> rows.add(row(taken, taken.getLabel() + ".")));
        return rows;
    }

    private static Map<String, String> row(StepTaken taken, String text) {
        return Map.of("date", DateWords.date(London.date(taken.getAt())), "text", text);
    }

    /** Whether the school's policy makes the meeting compulsory here (S4-35). */
    private static Object meetingExpected(LetterDraft draft) {
        boolean schoolSays = draft.way().getStep().getTransitions().stream()
                .map(Transition::conditions)
                .anyMatch(guards -> guards.contains(Guard.MEETING_NOT_COMPULSORY));
        return schoolSays
                && draft.dossier().allegations().stream()
                        .map(Allegation::getCode)
                        .anyMatch("CC-45"::equals);
    }

    private static List<Map<String, String>> alternatives(LetterDraft draft) {
        return suspension(draft).stream()
                .flatMap(suspension -> suspension.getAlternatives().lines())
                .map(line -> line.split(":", 2))
                .map(parts -> Map.of(
                        "what", parts[0].strip(), "why", parts.length > 1 ? parts[1].strip() : "it would not do"))
                .toList();
    }
}
