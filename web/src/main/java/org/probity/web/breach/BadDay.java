package org.probity.web.breach;

import org.probity.persistence.Refusal;
import org.probity.web.words.SpokenDate;

/** A day that cannot be read. */
final class BadDay extends Refusal {
    private static final long serialVersionUID = 1L;

    BadDay() {
        super(SpokenDate.NO_DAY);
    }
}
