package org.probity.ejb.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.probity.ejb.approval.ApprovalDesk;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardRefused;
import org.probity.persistence.board.BoardSeat;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/**
 * Carries what a meeting decided into the approvals that it was about. The decision is the body's: it is signed in the name of whoever
 * presided over the item, and says that the clerk recorded it (SOD-18).
 */
@Dependent
class BoardDesk {
    private static final int LONGEST_TITLE = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    ApprovalDesk approvals;

    @Inject
    Clock clock;

    void carry(BoardItem item, String equality) {
        boolean agreed = item.getOutcome() == BoardItem.Result.APPROVED;
        if (item.getKind() == BoardItem.Kind.RATIFICATION && agreed) {
            ratify(item);
        } else if (item.getKind() == BoardItem.Kind.POLICY && agreed) {
            approve(item, equality);
        } else if (item.getKind() == BoardItem.Kind.POLICY && item.getOutcome() == BoardItem.Result.REJECTED) {
            reject(item);
        }
    }

    private static void ratify(BoardItem item) {
        if (!item.getStep().isToRatify()) {
            throw new BoardRefused("Another meeting has ratified it already. Record the item as noted.");
        }
        item.getStep().ratify(day(item), reference(item));
    }

    private void approve(BoardItem item, String equality) {
        PolicyVersion version = inReview(item);
        BoardSeat seat = item.getMeeting().takingPart(item).stream()
                .filter(one -> !item.getStep().isSignedBy(one.getPerson())
                        && version.whyNotApprovedBy(one.getPerson()).isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new BoardRefused(
                                "Everybody who takes part wrote this version, has an interest in it or has signed it already, so nobody can sign the decision (SOD-10)."));
        String title = seat.getTitle() + ", for the meeting as its clerk recorded it";
        Consent consent = new Consent(
                ApprovalRoute.RESOLUTION,
                item.getMeeting().getName(),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                reference(item),
                null,
                equality,
                null);
        approvals.resolve(item.getStep(), seat.getPerson(), consent.title(), consent, day(item));
    }

    private void reject(BoardItem item) {
        String reason = item.getNote().isEmpty() ? "Not agreed: " + reference(item) + "." : item.getNote();
        PolicyVersion version = inReview(item);
        BoardSeat seat = item.getMeeting().takingPart(item).get(0);
        version.sendBack(seat.getPerson(), reason, clock.instant());
    }

    private PolicyVersion inReview(BoardItem item) {
        PolicyVersion version = item.getStep().getPolicyVersion();
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        if (version.getStatus() != PolicyStatus.IN_REVIEW) {
            throw new BoardRefused(
                    "The version that was on the agenda was taken back, replaced or approved meanwhile. Record the item as put off.");
        }
        return version;
    }

    private static LocalDate day(BoardItem item) {
        return item.getMeeting().getStarts().toLocalDate();
    }

    private static String reference(BoardItem item) {
        BoardMeeting meeting = item.getMeeting();
        return "meeting of " + DateWords.date(meeting.getStarts().toLocalDate()) + ", minute " + item.getMinuteNumber();
    }
}
