package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a letter's fate beyond its sending.
 *
 * @param note who says so and what proves it, for a page
 */
public record ReceiptEvidence(Kind kind, Instant at, String note) {

    /** What happened. */
    public enum Kind {
        /** HR has proof of the day it was received, which beats every assumed date. */
        RECEIVED,
        /** The carrier's delivery scan; it can only make a signed-for letter later. */
        DELIVERY_SCAN,
        /** Opened on the portal. */
        OPENED,
        /** The mail bounced. */
        BOUNCED,
        /** The post brought it back. */
        RETURNED
    }

    boolean isFailure() {
        return kind == Kind.BOUNCED || kind == Kind.RETURNED;
    }

    LocalDate on() {
        return London.date(at);
    }
}
