package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** An appeal came after its last day and no reason was given for taking it all the same. */
public class AppealTooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    public AppealTooLate(LocalDate received, LocalDate lastDay) {
        super("The appeal came on " + DateWords.date(received) + "; the last day was " + DateWords.date(lastDay)
                + ". If it is to be heard all the same, give the reason why it was late.");
    }
}
