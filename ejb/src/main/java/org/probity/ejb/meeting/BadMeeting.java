package org.probity.ejb.meeting;

import org.probity.persistence.Refusal;

/** A meeting that cannot be planned like this; the message says what would do. */
public final class BadMeeting extends Refusal {
    private static final long serialVersionUID = 1L;

    BadMeeting(String message) {
        super(message);
    }
}
