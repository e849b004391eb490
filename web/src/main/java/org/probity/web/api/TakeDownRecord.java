package org.probity.web.api;

import java.time.Instant;
import java.util.List;
import org.probity.ejb.evidence.TakeDownSheet;
import org.probity.persistence.evidence.TakeDown;
import org.probity.persistence.evidence.TakeDownEntry;

/**
 * Content that is to be taken down (domain.md 6.5).
 *
 * @param reference of the report or case
 * @param state NOT_REPORTED, REPORTED, REFUSED, APPEALED, ESCALATED, REMOVED or REAPPEARED
 * @param replyDue when the platform's 48 hours are over; null when no answer is awaited
 * @param lookAgain when somebody has to look or act again, and {@code because}
 * @param possible what may be put on record now
 */
public record TakeDownRecord(
        String id,
        String reference,
        String platform,
        String address,
        String rule,
        String state,
        Instant opened,
        Instant replyDue,
        Instant lookAgain,
        String because,
        List<String> possible,
        List<Line> entries) {

    /** @param platformReference what the platform or the helpline calls it */
    public record Line(String act, Instant at, Instant noted, String by, String platformReference, String note) {
        static Line of(TakeDownEntry entry) {
            return new Line(
                    entry.getAct().name(),
                    entry.getAt(),
                    entry.getNoted(),
                    entry.getBy().getName(),
                    entry.getPlatformReference(),
                    entry.getNote());
        }
    }

    static TakeDownRecord of(TakeDownSheet sheet) {
        TakeDown request = sheet.request();
        return new TakeDownRecord(
                request.getPublicId(),
                sheet.reference(),
                request.getPlatform(),
                request.getWebAddress(),
                request.getRule(),
                request.getState().name(),
                request.getOpened(),
                request.getReplyDue(),
                request.getLookAt(),
                request.why(),
                sheet.ways().stream().map(Enum::name).toList(),
                request.getEntries().stream().map(Line::of).toList());
    }
}
