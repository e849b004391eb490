package org.probity.ejb.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * What would have happened in past cases under a draft. Nothing was written.
 *
 * @param procedure title
 * @param looked how many cases were led along the draft
 * @param cases those in which something would have been otherwise, the newest first
 */
public record Rehearsal(String draft, String procedure, int looked, List<Led> cases) {

    /** One case: only what the caller may see of it anyway. */
    public record Led(String reference, String school, String state, Instant opened, List<Difference> differences) {}

    /**
     * One thing that would have been otherwise.
     *
     * @param kind STEP, DECIDER, DATE or LETTER
     * @param step title
     * @param was how it was
     * @param would how it would have been
     */
    public record Difference(Kind kind, String step, String was, String would) {}

    /** What kind of thing. */
    public enum Kind {
        STEP("Step"),
        DECIDER("Who decides"),
        DATE("Date"),
        LETTER("Letter");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }
}
