package org.probity.ejb.acknowledgement;

import org.probity.persistence.school.School;

/**
 * Which requests without an answer; nulls and ALL leave nothing out.
 *
 * @param campaign public id
 * @param text public id of one text of a campaign
 * @param school code
 */
public record OutstandingFilter(String campaign, String text, String school, Shelf shelf) {
    /** The same at this school; null for all of them. */
    OutstandingFilter at(School place) {
        return new OutstandingFilter(campaign, text, place == null ? null : place.getCode(), shelf);
    }

    /** Which of them. */
    public enum Shelf {
        ALL,
        /** The date has passed. */
        LATE,
        /** Reminders did not help; the head was told. */
        ESCALATED,
        /** The person needs a computer at school. */
        COMPUTER,
        /** The person is away; their date waits. */
        AWAY,
        /** The mail did not reach them: no address, refused, or nobody knows. */
        UNREACHED
    }
}
