package org.probity.persistence.calendar;

/** A number of days, all of them counted: the limit may end on a Sunday or on Christmas Day. */
public record CalendarDays(int count) implements DayLimit {
    public CalendarDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.CALENDAR;
    }
}
