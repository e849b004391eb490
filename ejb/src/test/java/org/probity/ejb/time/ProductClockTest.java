package org.probity.ejb.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProductClockTest {
    @Test
    void startWithoutOffsetIsLondonTime() {
        assertEquals(Instant.parse("2026-06-01T08:00:00Z"), ProductClock.read("2026-06-01T09:00:00"));
    }

    @Test
    void startWithOffsetIsThatInstant() {
        assertEquals(Instant.parse("2026-06-01T09:00:00Z"), ProductClock.read("2026-06-01T09:00:00Z"));
    }
}
