package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.meeting.Attendee;
import org.probity.ejb.meeting.MeetingOrder;
import org.probity.ejb.meeting.MeetingService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.Transition;

/** Plans the meeting that an act arranges, or moves the one that it changes, in the act's transaction. One that was called off is not moved. */
@Dependent
class CaseMeetings {
    @PersistenceContext
    EntityManager em;

    @Inject
    MeetingService meetings;

    @Inject
    CasePost post;

    @Inject
    Caller caller;

    /** The meeting of the act. */
    Meeting arrange(LetterDraft draft) {
        Hearing.Sitting when = draft.meeting();
        if (moves(draft.outcome())) {
            Optional<Meeting> last = draft.dossier().meeting(draft.way().getMeeting());
            if (last.filter(meeting -> meeting.getState() != Meeting.State.CANCELLED)
                    .isPresent()) {
                return meetings.move(last.get().getId(), when.starts(), when.minutes(), when.place());
            }
            last.ifPresent(this::refuseWithoutInvitation);
        }
        return meetings.plan(new MeetingOrder(
                draft.file().getMatter().getId(),
                draft.file().getSchool(),
                draft.way().getMeeting(),
                when.starts(),
                when.minutes(),
                when.place(),
                draft.file().getSchool().getMailbox(),
                attendees(draft)));
    }

    /** The step's meeting took place: nobody calls it off any more. */
    void tookPlace(LetterDraft draft) {
        if (draft.outcome() == Outcome.HELD || draft.outcome() == Outcome.IN_ABSENCE) {
            draft.way().getStep().getTransitions().stream()
                    .map(Transition::getMeeting)
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(kind -> draft.dossier().meeting(kind).stream())
                    .filter(meeting -> meeting.getState() == Meeting.State.PLANNED)
                    .forEach(Meeting::held);
        }
    }

    /** A letter about another day is not enough for somebody who never had the invitation, with what is alleged and may follow (D-06). */
    private void refuseWithoutInvitation(Meeting calledOff) {
        List<LetterState> invitations = em.createQuery(
                        "select l.state from Letter l where l.matterId = :matter and l.meetingId = :meeting and l.template.letter in ('L07', 'L15')",
                        LetterState.class)
                .setParameter("matter", calledOff.getMatterId())
                .setParameter("meeting", calledOff.getId())
                .getResultList();
        if (!invitations.isEmpty() && invitations.stream().allMatch(LetterState.WITHDRAWN::equals)) {
            throw new SomethingMissing(
                    "The invitation to the hearing that was called off never left. Choose who hears the case anew, then invite to it again.");
        }
    }

    private static boolean moves(Outcome outcome) {
        return outcome == Outcome.POSTPONED || outcome == Outcome.ADJOURNED || outcome == Outcome.NOT_ATTENDED;
    }

    private List<Attendee> attendees(LetterDraft draft) {
        List<Attendee> attendees = new ArrayList<>();
        for (StepLetter row : draft.way().letters()) {
            Addressee to = row.getRecipient();
            if (to == Addressee.SUBJECT || to == Addressee.WITNESS || to == Addressee.CHILDS_PARENT) {
                for (Recipient reader : post.readers(to, draft)) {
                    add(attendees, new Attendee(reader.person(), reader.name(), reader.email(), to.name()));
                }
            }
        }
        switch (draft.way().getMeeting()) {
            case "M1" -> draft.dossier().investigator().ifPresent(person -> add(attendees, of(person, "INVESTIGATOR")));
            case "M3", "M4" -> {
                PeopleFields.bench(draft).forEach(person -> add(attendees, of(person, "PANEL")));
                draft.dossier().holding(Duty.HR_ADVISER).forEach(person -> add(attendees, of(person, "HR_ADVISER")));
            }
            default -> add(attendees, of(caller.person(), "CHAIR"));
        }
        return attendees;
    }

    private static void add(List<Attendee> attendees, Attendee more) {
        boolean there = attendees.stream()
                .anyMatch(attendee ->
                        attendee.name().equals(more.name()) && attendee.part().equals(more.part()));
        if (!there) {
            attendees.add(more);
        }
    }

    private static Attendee of(Person person, String part) {
        return new Attendee(person, person.getName(), person.getEmail(), part);
    }
}
