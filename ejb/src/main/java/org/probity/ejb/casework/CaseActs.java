package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.security.Caller;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.Bench;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.NoSuchOutcome;
import org.probity.persistence.casework.Removal;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Timetable;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Transition;

/**
 * Takes one outcome with all that belongs to it, in one transaction: the rule first, then what the kind of step does, then history,
 * then the meeting and the letters.
 */
@Dependent
class CaseActs {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    CaseDesk desk;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    DossierReader dossiers;

    @Inject
    CasePeople people;

    @Inject
    StepEffects effects;

    @Inject
    CaseMeetings meetings;

    @Inject
    MeetingsOff meetingsOff;

    @Inject
    CaseLetters letters;

    @Inject
    CasePost post;

    @Inject
    AllegationRemoval removal;

    void take(CaseFile file, StepRequest request) {
        CaseTrack track = track(file, request.track());
        Instant now = clock.instant();
        Circumstances around = desk.circumstances(file);
        Timetable timetable = calendars.timetable(file.getSchool(), caller.today());
        Act act = Act.of(request.outcome(), caller.person(), now)
                .noting(request.note())
                .because(request.reason());
        Transition way = file.permit(track, act, around);
        boolean removes = removal.follows(file, request.outcome());
        LocalDate served = served(file, way, request, now);
        effects.happen(new StepEffects.Happening(file, way, request, around, timetable, served, now));
        LocalDate meetingDay = request.meeting() == null || way.getMeeting() == null
                ? null
                : request.meeting().day();
        Dossier before = dossiers.read(file);
        LocalDate conduct = before.report() == null ? null : before.report().getHappenedOn();
        file.take(track, act.servedOn(served).meetingOn(meetingDay).aboutConductOn(conduct), around, timetable);
        LetterDraft draft = new LetterDraft(
                file,
                track,
                before,
                way,
                request,
                timetable,
                new LetterDraft.Signatory(caller.person().getName(), caller.post()),
                caller.today(),
                served,
                meetingBefore(before, way));
        send(draft);
        meetings.tookPlace(draft);
        if (removes) {
            new Removal(file).carryOut(now);
        }
        if (file.isClosed() && (track == null || removes)) {
            meetingsOff.afterTheEnd(file);
            people.release(file, now);
            if (before.report() != null) {
                before.report().close();
            }
        }
        if (removes) {
            removal.takeOut(file, before, request.outcome(), now);
        }
    }

    /** Of the meeting that the act moves, even where it was called off meanwhile, else of the last one. */
    private static LocalDateTime meetingBefore(Dossier before, Transition way) {
        return before.meeting(way.getMeeting())
                .or(() -> Optional.ofNullable(before.meeting()))
                .map(Meeting::getStarts)
                .orElse(null);
    }

    private void send(LetterDraft draft) {
        Long meetingId = null;
        if (draft.way().getMeeting() != null) {
            Meeting meeting = meetings.arrange(draft);
            meetingId = meeting.getId();
        }
        if (!draft.way().letters().isEmpty()) {
            Bench.Rank rank = people.rank(draft.file());
            Letter letter = letters.order(draft, rank, meetingId);
            if (letter != null) {
                draft.file().startsWith(letter.getId());
                effects.invited(draft, letter.getId(), meetingId);
            }
        }
    }

    /** When the letter that starts dates would count as served: to the person concerned, else to the witness. */
    private LocalDate served(CaseFile file, Transition way, StepRequest request, Instant now) {
        boolean witness = way.letters().stream().anyMatch(row -> row.getRecipient() == Addressee.WITNESS);
        boolean toSubject = way.letters().stream().anyMatch(row -> row.getRecipient() == Addressee.SUBJECT);
        if (witness && request.outsider() != null) {
            Recipient reader = new Recipient(
                    null,
                    request.outsider().name(),
                    "WITNESS",
                    request.outsider().email(),
                    request.outsider().address());
            return post.expected(reader, null, now);
        }
        return toSubject ? post.expected(post.subject(file, request), request.service(), now) : caller.today();
    }

    /** The track with this public id; null is the main line.
     *
     * @throws NoSuchOutcome when the case has no such track
     */
    static CaseTrack track(CaseFile file, String publicId) {
        List<CaseTrack> found = file.getTracks().stream()
                .filter(track -> track.getPublicId().equals(publicId))
                .toList();
        if (publicId != null && found.isEmpty()) {
            throw new SomethingMissing("There is no such track beside this case. Look at the case as it is now.");
        }
        return publicId == null ? null : found.get(0);
    }
}
