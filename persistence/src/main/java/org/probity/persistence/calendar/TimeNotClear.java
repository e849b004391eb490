package org.probity.persistence.calendar;

import java.time.LocalDateTime;
import org.probity.persistence.Refusal;

/** A time on the clock that is no instant, or two, because the clocks were changed. */
public final class TimeNotClear extends Refusal {
    private static final long serialVersionUID = 1L;

    private TimeNotClear(String message) {
        super(message);
    }

    static TimeNotClear cameTwice(LocalDateTime shown) {
        return new TimeNotClear("The clocks went back in that night, so " + DateWords.time(shown.toLocalTime())
                + " came twice. Say whether the first one (summer time) or the second one is meant.");
    }

    static TimeNotClear neverCame(LocalDateTime shown) {
        return new TimeNotClear("The clocks went forward in that night, so "
                + DateWords.time(shown.toLocalTime())
                + " never came. Give the time an hour later.");
    }
}
