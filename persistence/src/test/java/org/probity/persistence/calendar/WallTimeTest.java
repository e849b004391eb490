package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.probity.persistence.calendar.WallTime.Turn;

class WallTimeTest {
    private static final LocalDateTime TWICE = LocalDateTime.parse("2026-10-25T01:30");

    @Test
    void hourThatComesTwiceIsAskedFor() {
        assertTrue(WallTime.comesTwice(TWICE));
        TimeNotClear asked = assertThrows(TimeNotClear.class, () -> new WallTime(TWICE, null).instant());
        assertTrue(asked.getMessage().contains("01:30 came twice"), asked.getMessage());
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), new WallTime(TWICE, Turn.FIRST).instant());
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), new WallTime(TWICE, Turn.SECOND).instant());
    }

    @Test
    void hourThatNeverComesIsRefused() {
        LocalDateTime never = LocalDateTime.parse("2027-03-28T01:30");
        TimeNotClear refused = assertThrows(TimeNotClear.class, () -> new WallTime(never, Turn.FIRST).instant());
        assertTrue(refused.getMessage().contains("01:30 never came"), refused.getMessage());
    }

    @Test
    void everyOtherTimeIsOneInstantWhateverTheTurn() {
        LocalDateTime plain = LocalDateTime.parse("2026-10-25T02:00");
        assertFalse(WallTime.comesTwice(plain));
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), new WallTime(plain, null).instant());
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), new WallTime(plain, Turn.FIRST).instant());
    }

    /** DP-03: 72 hours that really pass, from either of the two half past ones. */
    @Test
    void hoursPassOverBothClockChanges() {
        assertEquals(
                "Wednesday 28 October 2026 at 00:30",
                DateWords.moment(new IcoClock(new WallTime(TWICE, Turn.FIRST).instant()).dueAt()));
        assertEquals(
                "Wednesday 28 October 2026 at 01:30",
                DateWords.moment(new IcoClock(new WallTime(TWICE, Turn.SECOND).instant()).dueAt()));
        WallTime autumn = new WallTime(LocalDateTime.parse("2026-10-23T18:00"), null);
        assertEquals("Monday 26 October 2026 at 17:00", DateWords.moment(new IcoClock(autumn.instant()).dueAt()));
        WallTime spring = new WallTime(LocalDateTime.parse("2027-03-26T18:00"), null);
        assertEquals("Monday 29 March 2027 at 19:00", DateWords.moment(new IcoClock(spring.instant()).dueAt()));
    }
}
