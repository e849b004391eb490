package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One sending of a letter.
 *
 * @param sentAt handed over, posted or e-mailed; for the portal, from when on the letter can be opened
 * @param noticeAt when the recipient could first learn of it from us: differs from the sending only on the portal
 */
public record Sending(ServiceMethod method, Instant sentAt, Instant noticeAt) {

    public static Sending by(ServiceMethod method, Instant sentAt) {
        return new Sending(method, sentAt, sentAt);
    }

    /** A letter on the portal with its e-mail notice; a notice sent too early says nothing until the letter is there. */
    public static Sending onPortal(Instant availableAt, Instant noticeSentAt) {
        Instant noticeAt = noticeSentAt.isBefore(availableAt) ? availableAt : noticeSentAt;
        return new Sending(ServiceMethod.PORTAL, availableAt, noticeAt);
    }

    LocalDate on() {
        return London.date(sentAt);
    }
}
