package org.probity.persistence.calendar;

import java.time.LocalDate;
import org.probity.persistence.Refusal;

/** Evidence says that a letter arrived before the day it was sent. */
public final class ReceivedBeforeSent extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReceivedBeforeSent(LocalDate received, LocalDate sent) {
        super("The letter was sent on " + DateWords.date(sent) + " and cannot have been received on "
                + DateWords.date(received) + ". Correct one of the two dates.");
    }
}
