package org.probity.persistence.breach;

import java.time.Instant;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;

/** Somebody decided on this report before; the message says who and when. */
public class AlreadyTriaged extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyTriaged(Person by, Instant at) {
        super((by == null ? "Somebody" : by.getName()) + " already decided on this report on " + DateWords.moment(at)
                + ". Nothing was saved. Open it again to see what was decided.");
    }
}
