package org.probity.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.casework.CasePapers;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.Entry;
import org.probity.ejb.casework.TrackChoice;
import org.probity.ejb.casework.TrackInHand;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;

/**
 * A case as those see it who work on it.
 *
 * @param state OPEN, ON_HOLD or CLOSED
 * @param version sent back with an act, it makes sure that nobody changed the case in between
 * @param procedure title and edition
 * @param mine whether the caller may end the step in hand; else {@code allowedOutcomes} is empty
 * @param allowedOutcomes ways to end the step in hand; those with {@code open} false say what has to hold first
 * @param dueDates open ones first
 * @param peopleTold those in the case now
 * @param vacant duties that must be given anew, because whoever had one stepped back or became part of the matter
 * @param tracks small procedures beside the main line
 * @param chronology the latest 25 acts, oldest first
 * @param earlier value of {@code before} at {@code chronology} for what was earlier; null when this is all
 */
public record CaseRecord(
        String reference,
        String school,
        String kind,
        String state,
        int version,
        Instant opened,
        Instant closed,
        String procedure,
        String subject,
        String severity,
        String intent,
        List<String> flags,
        Step step,
        boolean mine,
        List<Way> allowedOutcomes,
        List<DueDate> dueDates,
        List<Told> peopleTold,
        List<String> vacant,
        List<Paper> letters,
        List<Appointment> meetings,
        List<Alleged> allegations,
        List<Track> tracks,
        List<Offer> tracksToStart,
        CaseEvents events,
        List<Happened> chronology,
        String earlier) {

    /**
     * The step in hand, or the last one.
     *
     * @param due null when nothing is
     * @param deciders who may end it, in words
     */
    public record Step(String code, String title, String kind, LocalDate due, String deciders) {
        static Step of(CaseSheet sheet) {
            CaseFile file = sheet.file();
            return new Step(
                    file.getStep().getCode(),
                    sheet.step(),
                    file.getStep().getKind().name(),
                    file.getDueOn(),
                    sheet.deciders());
        }
    }

    /**
     * A way to end it.
     *
     * @param title what it is called
     * @param letters what is sent, "L01 Notice of an investigation"
     * @param asks what the request must hold: INVESTIGATOR (person), PANEL (people), HARDEST_MEASURE and MEASURE (measure), MEETING,
     *     FINDINGS, APPEAL, WITNESS and OUTSIDER (to), SERVICE, REASON, NOTE
     * @param words names of {@code fields} that the letters need
     * @param next title of the step that follows; null when it ends here
     */
    public record Way(
            String outcome,
            String title,
            boolean open,
            List<String> closedBecause,
            List<String> letters,
            List<String> asks,
            List<Word> words,
            String next) {
        static Way of(Choice choice) {
            return new Way(
                    choice.outcome().name(),
                    choice.label(),
                    choice.isOpen(),
                    choice.closedBecause(),
                    choice.letters(),
                    choice.asks().stream().map(Enum::name).toList(),
                    choice.words().stream()
                            .map(word -> new Word(
                                    word.name(), word.kind().name(), word.meaning(), String.valueOf(word.example())))
                            .toList(),
                    choice.next());
        }
    }

    /** @param kind TEXT, FLAG, LINES or ROWS */
    public record Word(String name, String kind, String meaning, String example) {}

    /**
     * A date.
     *
     * @param rule T01 to T19 or the id of another rule
     * @param met when it was done; null while it is open, and when {@code ended} says that it no longer matters
     */
    public record DueDate(
            String what, String rule, LocalDate due, Instant dueAt, List<String> reasons, Instant met, Instant ended) {
        static DueDate of(CaseDeadline date) {
            return new DueDate(
                    date.getTitle(),
                    date.getRule(),
                    date.dueOn(),
                    date.getDue(),
                    date.reasons(),
                    date.getMet(),
                    date.getEnded());
        }
    }

    /** Somebody who knows, and what they do: RECIPIENT, CASE_MANAGER, INVESTIGATOR, PANEL and others. */
    public record Told(String name, String post, String duty) {
        static Stream<Told> of(CaseSheet.Told told) {
            return told.duties().stream().map(duty -> new Told(told.name(), told.post(), duty.name()));
        }
    }

    /** A letter; more at {@code /letters/{id}}. */
    public record Paper(
            String id,
            String letter,
            String variant,
            String title,
            String state,
            String words,
            String recipient,
            String recipientKind,
            Instant sent,
            LocalDate deemedServed) {
        static Paper of(CasePapers.Paper letter) {
            return new Paper(
                    letter.publicId(),
                    letter.letter(),
                    letter.variant(),
                    letter.title(),
                    letter.state().name(),
                    letter.state().words(),
                    letter.recipient(),
                    letter.recipientKind(),
                    letter.sent(),
                    letter.deemedServed());
        }
    }

    /** A meeting, London time; the calendar file is at {@code /meetings/{id}.ics}. */
    public record Appointment(String id, String kind, LocalDateTime starts, int minutes, String place, String state) {
        static Appointment of(CasePapers.Appointment meeting) {
            return new Appointment(
                    meeting.publicId(),
                    meeting.kind(),
                    meeting.starts(),
                    meeting.minutes(),
                    meeting.place(),
                    meeting.state().name());
        }
    }

    /** A rule said to be broken, with the words of its clause in the version of the day of the conduct. */
    public record Alleged(String id, String code, String text, String finding, Cited clause) {
        static Alleged of(Allegation allegation) {
            var version = allegation.getClause().getPolicyVersion();
            return new Alleged(
                    allegation.getPublicId(),
                    allegation.getCode(),
                    allegation.getText(),
                    allegation.getFinding() == null
                            ? null
                            : allegation.getFinding().name(),
                    new Cited(
                            allegation.getClause().getPublicId(),
                            allegation.getClause().getNumber(),
                            allegation.getClause().getText(),
                            version.getPolicy().getTitle(),
                            version.getNumber()));
        }
    }

    public record Cited(String id, String number, String text, String policy, int version) {}

    /** @param running false once it has ended */
    public record Track(String id, String title, String step, boolean running, List<Way> allowedOutcomes) {
        static Track of(TrackInHand track) {
            return new Track(
                    track.publicId(),
                    track.title(),
                    track.step(),
                    track.isRunning(),
                    track.choices().stream().map(Way::of).toList());
        }
    }

    /** A track that may be started; {@code closedBecause} says what has to hold first. */
    public record Offer(String procedure, String title, boolean open, List<String> closedBecause) {
        static Offer of(TrackChoice choice) {
            return new Offer(choice.procedure(), choice.title(), choice.isOpen(), choice.closedBecause());
        }
    }

    /**
     * One line of it.
     *
     * @param by null when the product itself did it, or somebody without a record, and for whoever stepped back
     * @param track title of the track; null on the main line
     * @param step null for what happened beside the steps, such as a statement that was signed; like {@code outcome}
     */
    public record Happened(
            Instant at,
            String track,
            String step,
            String outcome,
            String title,
            String by,
            String note,
            String reason) {
        static Happened of(Entry entry) {
            return new Happened(
                    entry.at(),
                    entry.track(),
                    entry.step(),
                    CaseEvents.name(entry.outcome()),
                    entry.label(),
                    entry.by(),
                    entry.note(),
                    entry.reason());
        }
    }

    static CaseRecord of(CaseSheet sheet) {
        CaseFile file = sheet.file();
        return new CaseRecord(
                file.getReference(),
                file.getSchool().getCode(),
                file.getKind().name(),
                file.getState().name(),
                file.getVersion(),
                file.getOpened(),
                file.getClosed(),
                sheet.procedure(),
                file.getSubjectName(),
                CaseEvents.name(file.getSeverity()),
                CaseEvents.name(file.getIntent()),
                file.flags().stream().sorted().toList(),
                Step.of(sheet),
                sheet.mine(),
                sheet.choices().stream().map(Way::of).toList(),
                sheet.dates().stream().map(DueDate::of).toList(),
                sheet.people().stream().flatMap(Told::of).toList(),
                sheet.vacant().stream().map(Enum::name).toList(),
                sheet.papers().letters().stream().map(Paper::of).toList(),
                sheet.papers().meetings().stream().map(Appointment::of).toList(),
                sheet.allegations().stream().map(Alleged::of).toList(),
                sheet.tracks().stream().map(Track::of).toList(),
                sheet.offers().stream().map(Offer::of).toList(),
                CaseEvents.of(file),
                sheet.chronology().entries().stream().map(Happened::of).toList(),
                sheet.chronology().earlier());
    }
}
