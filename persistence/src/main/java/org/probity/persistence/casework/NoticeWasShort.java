package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** The invitation was served too late for the day of the hearing, or there is no proof that it was served at all. */
public class NoticeWasShort extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoticeWasShort(LocalDate earliest) {
        super((earliest == null
                        ? "The invitation has not been served yet."
                        : "The invitation was served late: the hearing could not be before "
                                + DateWords.weekdayDate(earliest) + ".")
                + " Set another day, or give the reason why the hearing could be held all the same.");
    }
}
