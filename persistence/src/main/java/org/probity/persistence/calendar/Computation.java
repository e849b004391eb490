package org.probity.persistence.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A due date that a deadline once had, kept as it was shown, and what replaced it.
 *
 * @param why the sentences of that time
 * @param replacedBecause the cause of the next computation, for a page
 */
public record Computation(Instant dueAt, List<String> why, String replacedBecause) {
    public Computation {
        why = List.copyOf(why);
    }

    String sentence() {
        return "Before it was due on " + DateWords.moment(dueAt) + "; changed because: " + replacedBecause + ".";
    }
}
