package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** A hearing was to be put on record as held before its day. */
public class HearingNotYet extends Refusal {
    private static final long serialVersionUID = 1L;

    public HearingNotYet(LocalDate day) {
        super("The hearing is on " + DateWords.weekdayDate(day) + ". It can be put on record on that day or later.");
    }
}
