package org.probity.ejb.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.PostponementWindow;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingFinding;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.casework.StepTaken;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;

/** Fields of letters about meetings, hearings, measures and appeals. Days are the case's own dates, never counted twice. */
final class HearingFields {
    private HearingFields() {}

    static Map<String, Function<LetterDraft, Object>> all() {
        return Map.ofEntries(
                Map.entry("meetingAt", LetterDraft::meetingAt),
                Map.entry("meetingPlace", HearingFields::place),
                Map.entry("oldMeetingAt", LetterDraft::before),
                Map.entry("papersBy", draft -> draft.due("T09b").orElse(null)),
                Map.entry("companionBy", draft -> draft.due("T09c").orElse(null)),
                Map.entry("postponeUntil", draft -> PostponementWindow.after(
                                draft.meetingAt().toLocalDate(),
                                draft.timetable().working())
                        .last()),
                Map.entry("writtenAnswerBy", draft -> draft.timetable()
                        .working()
                        .before(draft.meetingAt().toLocalDate(), new WorkingDays(1))),
                Map.entry("declarationBy", draft -> draft.timetable()
                        .working()
                        .before(draft.meetingAt().toLocalDate(), new WorkingDays(3))),
                Map.entry("changeReason", HearingFields::changeReason),
                Map.entry("moveCount", HearingFields::moveCount),
                Map.entry("hearingDate", draft -> draft.hearing()
                        .filter(Hearing::isConvened)
                        .map(Hearing::day)
                        .orElse(null)),
                Map.entry("attended", draft -> draft.outcome() == Outcome.HELD),
                Map.entry("correctBy", draft -> draft.timetable().working().after(draft.today(), new WorkingDays(5))),
                Map.entry("outcomes", HearingFields::outcomes),
                Map.entry("liveWarnings", HearingFields::liveWarnings),
                Map.entry("findings", HearingFields::findings),
                Map.entry("warningMonths", draft -> warning(draft)
                        .map(warning -> warning.getIssued()
                                .until(warning.getLiveUntil().plusDays(1))
                                .toTotalMonths())
                        .orElse(null)),
                Map.entry(
                        "liveUntil",
                        draft -> warning(draft).map(Warning::getLiveUntil).orElse(null)),
                Map.entry("appealTo", draft -> "the clerk to the governors"),
                Map.entry("appealAddress", draft -> draft.file().getSchool().getMailbox()),
                Map.entry("appealBy", draft -> draft.due("T12").orElse(null)),
                Map.entry(
                        "appealReceived",
                        draft -> appeal(draft).map(Appeal::getReceived).orElse(null)),
                Map.entry("appealKind", draft -> "The panel reviews the first decision."),
                Map.entry("outcomeAppealed", draft -> appeal(draft)
                        .map(appeal -> appeal.getAgainst().words())
                        .orElse(null)),
                Map.entry("outcomeDate", draft -> draft.discipline()
                        .hearing()
                        .map(Hearing::getDecided)
                        .orElse(null)),
                Map.entry("grounds", HearingFields::grounds),
                Map.entry("decisionReason", HearingFields::decisionReason));
    }

    private static Object place(LetterDraft draft) {
        if (draft.request().meeting() != null) {
            return draft.request().meeting().place();
        }
        return draft.dossier().meeting() == null
                ? null
                : draft.dossier().meeting().getPlace();
    }

    private static Object changeReason(LetterDraft draft) {
        boolean given =
                draft.request().reason() != null && !draft.request().reason().isBlank();
        return given ? draft.request().reason() : "your companion cannot come on that day.";
    }

    private static Object moveCount(LetterDraft draft) {
        int moves = draft.hearing().map(Hearing::getCompanionMoves).orElse(1);
        return moves <= 1 ? "once" : moves == 2 ? "twice" : moves + " times";
    }

    /** Every measure from a first written warning up to the hardest that may follow. */
    private static List<String> outcomes(LetterDraft draft) {
        Sanction hardest = draft.hearing().map(Hearing::getHardest).orElse(Sanction.FIRST_WRITTEN);
        if (hardest == Sanction.RECORDED_ORAL) {
            return List.of("a " + hardest.words());
        }
        return Stream.of(Sanction.values())
                .filter(sanction -> !sanction.isHarderThan(hardest) && !Sanction.FIRST_WRITTEN.isHarderThan(sanction))
                .map(sanction -> sanction.isDismissal() ? sanction.words() : "a " + sanction.words())
                .toList();
    }

    private static List<String> liveWarnings(LetterDraft draft) {
        return draft.dossier().live().stream()
                .map(warning -> "A " + warning.getLevel().words() + " of " + DateWords.date(warning.getIssued()) + ".")
                .toList();
    }

    private static List<Map<String, String>> findings(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<HearingFinding> found =
                draft.discipline().hearing().map(Hearing::getFindings).orElse(List.of());
        for (HearingFinding finding : found) {
            rows.add(Map.of(
                    "number", String.valueOf(rows.size() + 1),
                    "text", finding.getAllegation().getText(),
                    "decision", finding.getFinding() == Finding.PROVED ? "Proved" : "Not proved",
                    "reason", finding.getReason()));
        }
        return rows;
    }

    private static Optional<Warning> warning(LetterDraft draft) {
        return draft.file().getWarnings().stream().reduce((first, second) -> second);
    }

    private static Optional<Appeal> appeal(LetterDraft draft) {
        return draft.discipline().appeal();
    }

    /** Of an appeal its grounds, one a line; otherwise what is said against the content, from the allegations. */
    private static List<Map<String, String>> grounds(LetterDraft draft) {
        List<String> lines = appeal(draft)
                .map(appeal -> appeal.getGrounds().lines().toList())
                .orElseGet(() -> draft.dossier().allegations().stream()
                        .map(allegation -> allegation.getText())
                        .toList());
        List<Map<String, String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(Map.of("number", String.valueOf(rows.size() + 1), "text", line)));
        return rows;
    }

    /** For the letter of an outcome the note of the decision; otherwise the reason given with the act. */
    private static Object decisionReason(LetterDraft draft) {
        if (draft.kind() != StepKind.ISSUE_OUTCOME) {
            return draft.request().reason();
        }
        return draft.file().getHistory().stream()
                .filter(taken -> taken.getStep().getKind() == StepKind.DECIDE)
                .reduce((first, second) -> second)
                .map(StepTaken::getNote)
                .orElse(null);
    }
}
