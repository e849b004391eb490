package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** A meeting with a parent was set so late that the matter would drag on (L28). */
public class MeetingTooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    public MeetingTooLate(LocalDate latest) {
        super("Meet within ten working days of the invitation: on " + DateWords.weekdayDate(latest)
                + " at the latest.");
    }
}
