package org.probity.persistence.calendar;

import java.time.LocalDate;
import org.probity.persistence.Refusal;

/** A subject access request can be extended only while its first month runs (DP-11). */
public final class ExtensionTooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    public ExtensionTooLate(LocalDate lastDay) {
        super("The person had to be told of the extension by " + DateWords.date(lastDay)
                + ". The request cannot be extended any more: answer it now.");
    }
}
