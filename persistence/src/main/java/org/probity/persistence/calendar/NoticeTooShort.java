package org.probity.persistence.calendar;

import java.time.LocalDate;
import org.probity.persistence.Refusal;

/** A hearing or meeting was set before the notice for it has run. */
public final class NoticeTooShort extends Refusal {
    private static final long serialVersionUID = 1L;

    private final LocalDate earliest;

    public NoticeTooShort(LocalDate proposed, DayLimit notice, LocalDate earliest) {
        super(DateWords.weekdayDate(proposed) + " is too early: the notice is " + notice.words()
                + ". The earliest lawful day is " + DateWords.weekdayDate(earliest) + ".");
        this.earliest = earliest;
    }

    /** The earliest lawful day. */
    public LocalDate earliest() {
        return earliest;
    }
}
