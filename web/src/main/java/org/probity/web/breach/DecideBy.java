package org.probity.web.breach;

import java.time.Instant;
import org.probity.persistence.calendar.DateWords;

/** By when a report is decided on, as people read it on their receipt. */
public final class DecideBy {
    private DecideBy() {}

    /** "By Monday 23 November 2026 at 17:00"; "At once" when it cannot wait. */
    public static String words(Instant due, Instant now) {
        return due.isAfter(now) ? "By " + DateWords.moment(due) : "At once";
    }
}
