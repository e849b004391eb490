package org.probity.persistence.calendar;

import java.time.LocalDate;

/**
 * How long a warning is live (2.2). The day of issue, the date on the letter, is the first live day, so twelve months
 * end on the day before the anniversary.
 */
public record WarningPeriod(LocalDate issued, int months) {
    public WarningPeriod {
        if (months < 1) {
            throw new IllegalArgumentException("A warning is live for at least one month, not " + months);
        }
    }

    /** The last live day; where the month is too short its end is used, which favours the employee. */
    public LocalDate liveUntil() {
        return issued.plusMonths(months).minusDays(1);
    }

    /** Whether conduct on this day falls within the warning. */
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(issued) && !day.isAfter(liveUntil());
    }
}
