package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** A hearing was to be put off to an earlier day: that would shorten the time to prepare (D-07, D-10). */
public class NotLater extends Refusal {
    private static final long serialVersionUID = 1L;

    NotLater(LocalDate first) {
        super("A hearing is put off to a later time. Choose " + DateWords.weekdayDate(first) + " or a day after it.");
    }
}
