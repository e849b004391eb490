package org.probity.ejb.board;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardMinutes;

/**
 * One meeting with everything that its page shows.
 *
 * @param waiting steps of approvals that wait for this body and are not on the agenda yet
 * @param toRatify chair's actions that this body has not ratified and that are not on the agenda yet
 * @param minutes extracts printed so far, the newest first
 * @param keeps whether the caller records it
 * @param earliest the first day on which it could be if notice were given today
 */
public record BoardSheet(
        BoardMeeting meeting,
        List<ApprovalStep> waiting,
        List<ApprovalStep> toRatify,
        List<BoardMinutes> minutes,
        boolean keeps,
        LocalDate today,
        LocalDate earliest) {}
