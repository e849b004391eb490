package org.probity.persistence.calendar;

import java.time.LocalDate;
import org.probity.persistence.Refusal;

/** A hearing was set on a weekend or a bank holiday. */
public final class NotAWorkingDay extends Refusal {
    private static final long serialVersionUID = 1L;

    private final LocalDate next;

    public NotAWorkingDay(LocalDate proposed, String why, LocalDate next) {
        super(DateWords.weekdayDate(proposed) + " is not a working day (" + why + "). The next one is "
                + DateWords.weekdayDate(next) + ".");
        this.next = next;
    }

    /** The working day that follows. */
    public LocalDate next() {
        return next;
    }
}
