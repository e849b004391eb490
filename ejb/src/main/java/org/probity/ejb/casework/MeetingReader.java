package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.ejb.casework.MeetingSheet.Asked;
import org.probity.ejb.casework.MeetingSheet.Way;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;

/** Finds a meeting of a case that the caller was already found to see. */
@Dependent
class MeetingReader {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    /** What is known of a letter that asks somebody. */
    private record Request(Long personId, String name, LetterState state, ServiceMethod service) {}

    /**
     * The meeting with this public id.
     *
     * @throws NotThere when it is none of this case
     */
    Meeting meeting(CaseFile file, String publicId) {
        return em.createQuery(
                        "select g from Meeting g join fetch g.school where g.publicId = :id and g.matterId = :matter",
                        Meeting.class)
                .setParameter("id", publicId)
                .setParameter("matter", file.getMatter().getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Whether the caller may call meetings off: whoever may end the step in hand. */
    boolean isForCaller(CaseFile file) {
        Standing who = desk.circumstances(file).who();
        return !who.conflicted() && who.decides(file.getStep());
    }

    MeetingSheet sheet(CaseFile file, Meeting meeting) {
        List<Request> requests = requests(meeting);
        return new MeetingSheet(
                meeting.getPublicId(),
                file.getVersion(),
                meeting.getKind(),
                meeting.getStarts(),
                meeting.getMinutes(),
                meeting.getPlace(),
                meeting.getState(),
                meeting.isToCome(LocalDateTime.now(clock)) && isForCaller(file),
                meeting.getInvitees().stream()
                        .map(invitee -> new Asked(invitee.getName(), invitee.getPart(), way(invitee, requests)))
                        .toList());
    }

    private List<Request> requests(Meeting meeting) {
        return em.createQuery(
                        "select l.addressee.personId, l.addressee.name, l.state, l.addressee.service from Letter l where l.matterId = :matter and l.meetingId = :meeting order by l.id",
                        Object[].class)
                .setParameter("matter", meeting.getMatterId())
                .setParameter("meeting", meeting.getId())
                .getResultStream()
                .map(row -> new Request((Long) row[0], (String) row[1], (LetterState) row[2], (ServiceMethod) row[3]))
                .toList();
    }

    private static Way way(Invitee invitee, List<Request> requests) {
        List<Request> own =
                requests.stream().filter(request -> asks(request, invitee)).toList();
        boolean waits = own.stream().anyMatch(request -> request.state() != LetterState.WITHDRAWN);
        return own.stream()
                .filter(request -> request.state() != LetterState.WITHDRAWN
                        && !request.state().mayBeWithdrawn())
                .reduce((first, next) -> next)
                .map(left -> left.service() == ServiceMethod.EMAIL ? Way.MAIL : Way.PAPER)
                .orElse(own.isEmpty() ? Way.CALENDAR : waits ? Way.NOT_YET : Way.NEVER);
    }

    private static boolean asks(Request request, Invitee invitee) {
        boolean known = request.personId() != null && invitee.getPersonId() != null;
        return known
                ? request.personId().equals(invitee.getPersonId())
                : request.name().equals(invitee.getName());
    }
}
