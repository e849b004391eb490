package org.probity.persistence.calendar;

import java.time.LocalDate;
import org.probity.persistence.Refusal;

/** A date lies outside the terms that the school has entered, so nobody knows whether pupils are in on that day. */
public final class TermsNotLoaded extends Refusal {
    private static final long serialVersionUID = 1L;

    public TermsNotLoaded(LocalDate day) {
        super("The terms of the school year " + AcademicYear.of(day).brief() + " are not complete: "
                + DateWords.date(day) + " lies outside the terms entered. Enter them in the school's calendar.");
    }
}
