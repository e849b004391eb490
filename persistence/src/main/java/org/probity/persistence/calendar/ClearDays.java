package org.probity.persistence.calendar;

/** A number of whole days between a notice and an event (G-02): seven need the event on the eighth day after. */
public record ClearDays(int count) implements DayLimit {
    public ClearDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.CLEAR;
    }
}
