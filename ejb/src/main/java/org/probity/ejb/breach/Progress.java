package org.probity.ejb.breach;

import java.time.Instant;

/**
 * What a reporter may know: no fact about anybody.
 *
 * @param reference null when asked by receipt code
 * @param decided when the school decided how to go on; null before
 */
public record Progress(String reference, Stage stage, Instant received, Instant decided) {
    /** How far the school is; closing without a case looks like any other end. */
    public enum Stage {
        RECEIVED,
        BEING_LOOKED_INTO,
        FINISHED
    }
}
