package org.probity.ejb.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.school.School;

/** Finds meetings: for reading those that the caller keeps or sits in, for a change only as the caller saw it. */
@Dependent
class Boards {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    BoardMeeting visible(String meetingId) {
        return em.createQuery(
                        "select m from BoardMeeting m left join fetch m.school where m.publicId = :id",
                        BoardMeeting.class)
                .setParameter("id", meetingId)
                .getResultStream()
                .filter(meeting -> keeps(meeting.getSchool()) || sits(meeting))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private boolean sits(BoardMeeting meeting) {
        long self = caller.personId().orElse(-1L);
        return meeting.getSeats().stream().anyMatch(seat -> seat.getPerson().getId() == self);
    }

    /** The same, locked until the end of the act. */
    BoardMeeting forChange(String meetingId, int seen) {
        BoardMeeting meeting = visible(meetingId);
        if (!keeps(meeting.getSchool())) {
            throw new NotThere();
        }
        em.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        if (meeting.getVersion() != seen) {
            throw new ChangedMeanwhile();
        }
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        caller.about(meetingId, null);
        return meeting;
    }

    /** An item of a meeting that the caller keeps, locked with its meeting: it is decided once, and while the minutes are a draft. */
    BoardItem item(String itemId) {
        BoardItem item = em.createQuery(
                        "select i from BoardItem i join fetch i.meeting where i.publicId = :id", BoardItem.class)
                .setParameter("id", itemId)
                .getResultStream()
                .filter(found -> keeps(found.getMeeting().getSchool()))
                .findFirst()
                .orElseThrow(NotThere::new);
        em.refresh(item.getMeeting(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        caller.about(item.getMeeting().getPublicId(), null);
        return item;
    }

    /** Whether the caller records the meetings of this school; null: of the trust board. */
    boolean keeps(School school) {
        return caller.may(Right.RECORD_MEETING)
                && (school == null ? caller.roles().contains("CLK") : reach.may(Right.PUBLISH_POLICY, school));
    }
}
