package org.probity.persistence.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The 72 hours to report a personal data breach (DP-03), from the instant of reasonable certainty. Hours pass at
 * weekends too, and across a clock change the time on the wall is an hour off.
 */
public record IcoClock(Instant awareAt) {
    private static final ElapsedHours LIMIT = new ElapsedHours(72);
    private static final int DEPUTIES_FROM = 48;

    /** The deadline as pages list it; it cannot be paused. */
    public HourDeadline deadline() {
        return new HourDeadline(DeadlineRule.ICO, "Aware of the data breach", awareAt, LIMIT);
    }

    public Instant dueAt() {
        return LIMIT.after(awareAt);
    }

    /** The alarms after 24, 48, 60, 70 and 72 hours (8.8). */
    public List<IcoAlarm> alarms() {
        return Stream.of(24, 48, 60, 70, LIMIT.count())
                .map(ElapsedHours::new)
                .map(hours -> new IcoAlarm(hours, hours.after(awareAt), hours.count() >= DEPUTIES_FROM))
                .toList();
    }

    /** The alarms whose moment has come. */
    public List<IcoAlarm> raisedBy(Instant now) {
        return alarms().stream().filter(alarm -> !alarm.at().isAfter(now)).toList();
    }

    /** What is left; nothing once the time is over. */
    public Duration remaining(Instant now) {
        Duration left = Duration.between(now, dueAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether a report at this instant must give reasons for its delay (DP-02). */
    public boolean needsReasonsForDelay(Instant reportedAt) {
        return reportedAt.isAfter(dueAt());
    }
}
