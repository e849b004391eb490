package org.probity.persistence.calendar;

import org.probity.persistence.Refusal;

/** A limit that the law counts in one kind of day was given in another, for example T03 in the trust's own working days. */
public final class WrongDayKind extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongDayKind(DeadlineRule rule, DayKind kind) {
        super("The time limit " + rule.key() + " cannot be counted in " + kind.words(2)
                + ": the law says which days count.");
    }
}
