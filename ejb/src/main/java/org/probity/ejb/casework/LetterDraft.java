package org.probity.ejb.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Discipline;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.HearingKind;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;
import org.probity.persistence.procedure.Transition;

/**
 * An act that sends letters, after it was taken: everything that their fields are filled from.
 *
 * @param track null on the main line
 * @param served the day on which the letter to the person concerned is expected to count as served
 * @param before date and time that no longer hold, when a meeting was moved; otherwise the last meeting's; null without one
 */
record LetterDraft(
        CaseFile file,
        CaseTrack track,
        Dossier dossier,
        Transition way,
        StepRequest request,
        Timetable timetable,
        Signatory signatory,
        LocalDate today,
        LocalDate served,
        LocalDateTime before) {

    /** In whose name a letter goes out. */
    record Signatory(String name, String role) {}

    LetterDraft signedBy(Signatory other) {
        return new LetterDraft(file, track, dossier, way, request, timetable, other, today, served, before);
    }

    /** Null when the act arranges none. */
    Hearing.Sitting meeting() {
        return request.meeting();
    }

    Outcome outcome() {
        return way.getOutcome();
    }

    StepKind kind() {
        return way.getStep().getKind();
    }

    Discipline discipline() {
        return new Discipline(file);
    }

    /** The hearing that this step is about: the appeal's on the steps of the appeal, else the first one. */
    Optional<Hearing> hearing() {
        boolean appeal = kind() == StepKind.INVITE_APPEAL
                || kind() == StepKind.APPEAL_HEARING
                || kind() == StepKind.APPEAL_OUTCOME;
        return discipline().hearing(appeal ? HearingKind.APPEAL : HearingKind.DISCIPLINARY);
    }

    /** Time of the meeting that the letter is about: the one it arranges, else the last one. */
    LocalDateTime meetingAt() {
        return request.meeting() == null ? before : request.meeting().starts();
    }

    /** The open date of a rule, on any line. */
    Optional<LocalDate> due(String rule) {
        return file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.getRule().equals(rule))
                .map(CaseDeadline::dueOn)
                .reduce((first, second) -> second);
    }

    /** When the step that was entered is due; on its track if the act was on one. */
    LocalDate stepDue() {
        return file.stepDeadline(track).map(CaseDeadline::dueOn).orElse(null);
    }

    /** When the conduct happened, as far as known. */
    Optional<LocalDate> conductDay() {
        return Optional.ofNullable(dossier.report()).map(report -> report.getHappenedOn());
    }

    Optional<LocalDate> reported() {
        return Optional.ofNullable(dossier.report()).map(report -> London.date(report.getReceived()));
    }
}
