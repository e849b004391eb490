package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcoClockTest {
    private final Instant aware = london("2026-12-18", "17:10");
    private final IcoClock clock = new IcoClock(aware);

    @Test
    void alarmsComeAfterTheirHoursAndReachDeputiesFromTheSecondDay() {
        assertEquals(
                List.of(24, 48, 60, 70, 72),
                clock.alarms().stream().map(alarm -> alarm.after().count()).toList());
        assertEquals(
                List.of(false, true, true, true, true),
                clock.alarms().stream().map(IcoAlarm::deputies).toList());
        assertEquals(london("2026-12-21", "05:10"), clock.alarms().get(2).at());
    }

    @Test
    void alarmIsRaisedAtItsInstant() {
        Instant first = aware.plus(Duration.ofHours(24));
        assertEquals(0, clock.raisedBy(first.minusSeconds(1)).size());
        assertEquals(1, clock.raisedBy(first).size());
        assertEquals(5, clock.raisedBy(aware.plus(Duration.ofDays(9))).size());
    }

    @Test
    void remainingTimeEndsAtNothing() {
        assertEquals(Duration.ofHours(1), clock.remaining(aware.plus(Duration.ofHours(71))));
        assertEquals(Duration.ZERO, clock.remaining(aware.plus(Duration.ofHours(100))));
    }

    @Test
    void lateReportNeedsReasons() {
        assertFalse(clock.needsReasonsForDelay(clock.dueAt()));
        assertTrue(clock.needsReasonsForDelay(clock.dueAt().plusMillis(1)));
    }

    @Test
    void deadlineIsExplained() {
        assertEquals(
                List.of(
                        "Aware of the data breach: Friday 18 December 2026 at 17:10.",
                        "72 hours on the clock, with nights, weekends and holidays.",
                        "Due on Monday 21 December 2026 at 17:10."),
                clock.deadline().why());
        assertEquals(clock.dueAt(), clock.deadline().dueAt());
        assertEquals(DeadlineRule.ICO, clock.deadline().rule());
        assertEquals(day("2026-12-18"), clock.deadline().startedOn());
        assertEquals(List.of(), clock.deadline().earlier());
    }

    @Test
    void autumnClockChangeMakesTheWallClockAnHourEarlier() {
        assertEquals(
                "Monday 26 October 2026 at 17:00",
                DateWords.moment(new IcoClock(london("2026-10-23", "18:00")).dueAt()));
    }

    @Test
    void repeatedHourNamesItsZone() {
        assertEquals(
                "Sunday 25 October 2026 at 01:30 BST",
                DateWords.moment(new IcoClock(london("2026-10-22", "01:30")).dueAt()));
        assertEquals(
                "Sunday 25 October 2026 at 01:30 GMT",
                DateWords.moment(new IcoClock(london("2026-10-22", "02:30")).dueAt()));
    }
}
