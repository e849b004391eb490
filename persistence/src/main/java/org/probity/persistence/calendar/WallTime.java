package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A date and time as somebody read them off a clock in London. In the night in which the clocks go back one hour comes twice, and in the
 * night in which they go forward one never comes: such a time is an instant only once it is clear which one is meant.
 *
 * @param turn which of the two, in the hour that comes twice; otherwise it does not matter and may be null
 */
public record WallTime(LocalDateTime shown, Turn turn) {
    /** The first time is still summer time, the second is not. */
    public enum Turn {
        FIRST,
        SECOND
    }

    /** Whether clocks showed this twice. */
    public static boolean comesTwice(LocalDateTime shown) {
        return offsets(shown).size() > 1;
    }

    /** @throws TimeNotClear when it never came, or came twice and nobody said which is meant */
    public Instant instant() {
        List<ZoneOffset> offsets = offsets(shown);
        if (offsets.isEmpty()) {
            throw TimeNotClear.neverCame(shown);
        }
        if (offsets.size() > 1 && turn == null) {
            throw TimeNotClear.cameTwice(shown);
        }
        return shown.toInstant(offsets.get(turn == Turn.SECOND ? offsets.size() - 1 : 0));
    }

    private static List<ZoneOffset> offsets(LocalDateTime shown) {
        return London.ZONE.getRules().getValidOffsets(shown);
    }
}
