package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When something is due, by which rule and why on that day. Immutable: what moves a deadline gives a new one that keeps
 * the earlier computations. Only {@link DayDeadline} can be paused.
 */
public sealed interface Deadline permits DayDeadline, HourDeadline, SubjectAccessMonth {

    DeadlineRule rule();

    /** What started it, for a page: "Outcome served". */
    String event();

    /** The day of that event in London. */
    LocalDate startedOn();

    /** The last instant that is in time. */
    Instant dueAt();

    /** Plain sentences for a page: the start, the days counted and skipped, the result, earlier results. */
    List<String> why();

    /** What it was before, the oldest first. */
    List<Computation> earlier();

    /** The day of {@link #dueAt()} in London. */
    default LocalDate dueDate() {
        return London.date(dueAt());
    }

    default boolean hasPassed(Instant now) {
        return now.isAfter(dueAt());
    }
}
