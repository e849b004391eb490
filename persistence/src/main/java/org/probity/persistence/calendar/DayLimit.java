package org.probity.persistence.calendar;

import java.util.List;

/** A number of days of one kind. There is no conversion between kinds: that would need a date and a calendar. */
public sealed interface DayLimit
        permits CalendarDays, ClearDays, ClearWorkingDays, SchoolDays, TrustWorkingDays, WorkingDays {

    /** How many, zero or more. */
    int count();

    DayKind kind();

    /** "five working days"; in figures above ten. */
    default String words() {
        List<String> small =
                List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        String number = count() < small.size() ? small.get(count()) : Integer.toString(count());
        return number + " " + kind().words(count());
    }

    /** Returns the count if it is one. */
    static int requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A time limit cannot be negative: " + count);
        }
        return count;
    }
}
