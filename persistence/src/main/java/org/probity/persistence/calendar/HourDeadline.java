package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A deadline in hours that really pass. It cannot be paused, and a clock change does not move its instant. */
public record HourDeadline(DeadlineRule rule, String event, Instant since, ElapsedHours hours) implements Deadline {

    @Override
    public LocalDate startedOn() {
        return London.date(since);
    }

    @Override
    public Instant dueAt() {
        return hours.after(since);
    }

    @Override
    public List<Computation> earlier() {
        return List.of();
    }

    @Override
    public List<String> why() {
        return List.of(
                event + ": " + DateWords.moment(since) + ".",
                hours.count() + " hours on the clock, with nights, weekends and holidays.",
                "Due on " + DateWords.moment(dueAt()) + ".");
    }
}
