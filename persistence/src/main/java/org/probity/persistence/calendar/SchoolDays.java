package org.probity.persistence.calendar;

/** A number of days with a session for pupils; training days, half terms and holidays are not among them. */
public record SchoolDays(int count) implements DayLimit {
    public SchoolDays {
        DayLimit.requireCount(count);
    }

    @Override
    public DayKind kind() {
        return DayKind.SCHOOL;
    }
}
