package org.probity.persistence.calendar;

/** A number of working days of England and Wales. A trust's own closures do count as working days here. */
public record WorkingDays(int count) implements DayLimit {
    public WorkingDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.WORKING;
    }
}
