package org.probity.persistence.procedure;

import java.util.Locale;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DayKind;

/** A procedure or a rule value gives a time limit fewer or more days than it may have, or counts it in the wrong days. */
public class TimeLimitBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    TimeLimitBroken(TimeLimit limit, String allowed, int days) {
        super(limit.title() + " (" + limit.key() + ") must be " + allowed + ", not " + days + ".");
    }

    TimeLimitBroken(TimeLimit limit, DayKind kind) {
        super(limit.title() + " (" + limit.key() + ") is counted in "
                + kind.name().toLowerCase(Locale.UK).replace('_', ' ') + " days only: the law says so.");
    }
}
