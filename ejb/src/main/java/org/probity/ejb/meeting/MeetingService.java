package org.probity.ejb.meeting;

import static org.probity.ejb.security.Right.VIEW_CALENDAR;
import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;

/** Planning, moving and cancelling meetings. The invitations travel with the letters that ask to them, one to each person. */
@Stateless
public class MeetingService {
    private static final int MOST_SHOWN = 500;
    private static final String ROWS =
            "select new org.probity.ejb.meeting.MeetingService$MeetingRow(g.publicId, m.reference, g.kind, g.starts, g.minutes, g.place, g.state)"
                    + " from Meeting g, Matter m where m.id = g.matterId and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    /** One entry of the calendar: the reference and the kind, no facts (ux rule 5). */
    public record MeetingRow(
            String publicId,
            String reference,
            String kind,
            LocalDateTime starts,
            int minutes,
            String place,
            Meeting.State state) {}

    /**
     * Plans a meeting with an invitation for each person.
     *
     * @throws BadMeeting when it lies in the past, lasts an odd time or has no place
     */
    @Requires(WITHIN_ACT)
    public Meeting plan(MeetingOrder order) {
        check(order.starts(), order.minutes(), order.place());
        Meeting meeting = new Meeting(
                order.matterId(),
                order.school(),
                order.kind(),
                order.starts(),
                order.minutes(),
                order.place(),
                order.organiser());
        order.attendees()
                .forEach(attendee -> meeting.invite(
                        attendee.person() == null ? null : attendee.person().getId(),
                        attendee.name(),
                        attendee.email(),
                        attendee.part()));
        em.persist(meeting);
        return meeting;
    }

    /** Another time or place; each invitation gets the next sequence number. */
    @Requires(WITHIN_ACT)
    public Meeting move(long meetingId, LocalDateTime starts, int minutes, String place) {
        check(starts, minutes, place);
        Meeting meeting = em.find(Meeting.class, meetingId);
        meeting.move(starts, minutes, place);
        return meeting;
    }

    @Requires(WITHIN_ACT)
    public Meeting cancel(long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId);
        meeting.cancel();
        return meeting;
    }

    /** Meetings that begin on these days (both included) in matters that the caller sees, or to which the caller is invited there. */
    @Requires(VIEW_CALENDAR)
    public List<MeetingRow> between(LocalDate first, LocalDate last) {
        String query = ROWS + "g.starts >= :first and g.starts < :after and " + sight.condition("m")
                + " order by g.starts, g.id";
        return sight.bind(em.createQuery(query, MeetingRow.class)
                        .setParameter("first", first.atStartOfDay())
                        .setParameter("after", last.plusDays(1).atStartOfDay()))
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** The caller's own invitation to a meeting as a calendar object; without one, the organiser's copy of the first. */
    @Requires(VIEW_CALENDAR)
    public byte[] calendar(String publicId) {
        String query = "select g from Meeting g, Matter m where m.id = g.matterId and g.publicId = :id and "
                + sight.condition("m");
        Meeting meeting = sight.bind(em.createQuery(query, Meeting.class).setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        Long me = caller.personId().orElse(null);
        Invitee mine = meeting.getInvitees().stream()
                .filter(invitee ->
                        invitee.getPersonId() != null && invitee.getPersonId().equals(me))
                .findFirst()
                .or(() -> meeting.getInvitees().stream()
                        .filter(invitee -> invitee.getEmail() != null)
                        .findFirst())
                .orElseThrow(NotThere::new);
        return CalendarRequest.of(mine, clock.instant());
    }

    private void check(LocalDateTime starts, int minutes, String place) {
        if (starts == null || !starts.isAfter(LocalDateTime.now(clock))) {
            throw new BadMeeting("Choose a time that is still to come.");
        }
        if (minutes < 5 || minutes > 600) {
            throw new BadMeeting("A meeting lasts from 5 minutes to 10 hours. Give the length in minutes.");
        }
        if (place == null || place.isBlank()) {
            throw new BadMeeting("Say where the meeting is: a room and an address, or a link.");
        }
    }
}
