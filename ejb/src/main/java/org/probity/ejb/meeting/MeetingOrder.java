package org.probity.ejb.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.probity.persistence.school.School;

/**
 * A meeting to plan.
 *
 * @param kind M1 to M11 of domain.md 7.4
 * @param starts local time in Europe/London
 * @param organiser mailbox that invitations come from
 */
public record MeetingOrder(
        long matterId,
        School school,
        String kind,
        LocalDateTime starts,
        int minutes,
        String place,
        String organiser,
        List<Attendee> attendees) {}
