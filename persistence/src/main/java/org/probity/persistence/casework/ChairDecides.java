package org.probity.persistence.casework;

import java.time.LocalDate;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** A postponement for the companion that need not be granted: the chair may, and says why (D-10, AT-07). */
public class ChairDecides extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChairDecides(LocalDate last, int earlierRequests) {
        super((earlierRequests == 0
                        ? "Only a day up to " + DateWords.weekdayDate(last) + " must be granted."
                        : "The hearing was put off for the companion before; only the first request must be granted.")
                + " For this day the chair decides: give the chair's reason, or choose another day.");
    }
}
