package org.probity.persistence.calendar;

import org.probity.persistence.Refusal;

/** A date falls in a year whose bank holidays are not loaded; guessing it could make a deadline wrong by a day. */
public final class YearNotLoaded extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int year;

    public YearNotLoaded(int year) {
        super("The bank holidays of " + year + " are not loaded, so no date in " + year
                + " can be worked out. Ask an administrator to add them.");
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
