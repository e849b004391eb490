package org.probity.persistence.calendar;

import java.time.LocalDate;

/** A day that was passed over, and why: "Saturday", "Christmas Day (bank holiday)", "closure: ...". */
public record SkippedDay(LocalDate date, String why) {
    /** Whether the name of the day is the whole reason. */
    boolean isWeekend() {
        return why.equals(DateWords.weekday(date));
    }

    /** Whether this day carries on from the one before, for the same reason of its own. */
    boolean continues(SkippedDay before) {
        return !isWeekend() && why.equals(before.why) && date.equals(before.date.plusDays(1));
    }
}
