package org.probity.persistence.calendar;

import java.time.Duration;
import java.time.Instant;

/** A number of hours that really pass, nights, weekends and clock changes included; not hours of office time. */
public record ElapsedHours(int count) {
    public ElapsedHours {
        if (count < 0) {
            throw new IllegalArgumentException("A time limit cannot be negative: " + count);
        }
    }

    /** The instant so many hours later, whatever the clocks on the wall did meanwhile. */
    public Instant after(Instant start) {
        return start.plus(Duration.ofHours(count));
    }
}
