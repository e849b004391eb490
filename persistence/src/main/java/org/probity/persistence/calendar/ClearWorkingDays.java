package org.probity.persistence.calendar;

/** A number of whole working days between a notice and an event (T07): the event is on the working day after them. */
public record ClearWorkingDays(int count) implements DayLimit {
    public ClearWorkingDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.CLEAR_WORKING;
    }
}
