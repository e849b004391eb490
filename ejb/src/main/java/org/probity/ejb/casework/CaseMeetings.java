package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.meeting.Attendee;
import org.probity.ejb.meeting.MeetingOrder;
import org.probity.ejb.meeting.MeetingService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Addressee;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepLetter;

/** Plans the meeting that an act arranges, or moves the one that it changes, in the act's transaction. */
@Dependent
class CaseMeetings {
    @Inject
    MeetingService meetings;

    @Inject
    CasePost post;

    @Inject
    Caller caller;

    /** The meeting of the act. */
    Meeting arrange(LetterDraft draft) {
        Hearing.Sitting when = draft.meeting();
        Meeting last = draft.dossier().meeting();
        if (moves(draft.outcome())
                && last != null
                && last.getKind().equals(draft.way().getMeeting())) {
            return meetings.move(last.getId(), when.starts(), when.minutes(), when.place());
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
