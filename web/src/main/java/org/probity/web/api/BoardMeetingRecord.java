package org.probity.web.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.board.BoardSheet;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMeeting;

/**
 * A meeting.
 *
 * @param school code; null for the trust board
 * @param status PLANNED, CALLED, DRAFT (of the minutes), SIGNED or CANCELLED
 * @param waiting approvals that can be put on the agenda; in a list of meetings it is empty, as seats and items are
 */
public record BoardMeetingRecord(
        String id,
        String school,
        String body,
        String name,
        LocalDateTime starts,
        String place,
        String status,
        LocalDate noticeGiven,
        int quorum,
        int inPost,
        List<Seat> seats,
        List<Item> items,
        List<Waiting> waiting) {

    /** A member's seat. */
    public record Seat(String id, String person, String title, boolean present, boolean presides) {}

    /** An item of the agenda; outcome and minute are absent until it is decided. */
    public record Item(String id, int position, String kind, String title, String outcome, String minuteNumber) {
        static Item of(BoardItem item) {
            return new Item(
                    item.getPublicId(),
                    item.getPosition(),
                    item.getKind().name(),
                    item.getTitle(),
                    item.getOutcome() == null ? null : item.getOutcome().name(),
                    item.getMinuteNumber());
        }
    }

    /** An approval that waits for this body, or a chair's action to be ratified. */
    public record Waiting(String step, String policy, boolean toRatify) {
        static Waiting of(ApprovalStep step) {
            return new Waiting(
                    step.getPublicId(), step.getPolicyVersion().getPolicy().getTitle(), step.isToRatify());
        }
    }

    static BoardMeetingRecord of(BoardMeeting meeting) {
        return of(meeting, List.of(), List.of(), List.of());
    }

    static BoardMeetingRecord of(BoardSheet sheet) {
        return of(
                sheet.meeting(),
                sheet.meeting().getSeats().stream()
                        .map(seat -> new Seat(
                                seat.getPublicId(),
                                seat.getPerson().getName(),
                                seat.getTitle(),
                                seat.isPresent(),
                                seat.isPresides()))
                        .toList(),
                sheet.meeting().getItems().stream().map(Item::of).toList(),
                Stream.concat(sheet.waiting().stream(), sheet.toRatify().stream())
                        .map(Waiting::of)
                        .toList());
    }

    private static BoardMeetingRecord of(
            BoardMeeting meeting, List<Seat> seats, List<Item> items, List<Waiting> waiting) {
        return new BoardMeetingRecord(
                meeting.getPublicId(),
                meeting.getSchool() == null ? null : meeting.getSchool().getCode(),
                meeting.getBody().name(),
                meeting.getName(),
                meeting.getStarts(),
                meeting.getPlace(),
                meeting.getStatus().name(),
                meeting.getNoticeGiven(),
                meeting.getQuorum(),
                meeting.getInPost(),
                seats,
                items,
                waiting);
    }
}
