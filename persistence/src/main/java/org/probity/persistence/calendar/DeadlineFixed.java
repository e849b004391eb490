package org.probity.persistence.calendar;

import org.probity.persistence.Refusal;

/** Somebody tried to pause or lengthen a deadline that runs whatever happens to the case. */
public final class DeadlineFixed extends Refusal {
    private static final long serialVersionUID = 1L;

    private DeadlineFixed(String message) {
        super(message);
    }

    static DeadlineFixed noPause(DeadlineRule rule) {
        return new DeadlineFixed("The time limit " + rule.key() + " cannot be paused: it runs on during a hold.");
    }

    static DeadlineFixed noOtherLength(DeadlineRule rule) {
        return new DeadlineFixed("The time limit " + rule.key() + " cannot be changed: the law sets it.");
    }

    static DeadlineFixed followsItsEvent(DeadlineRule rule, StartEvent event) {
        return new DeadlineFixed("The time limit " + rule.key() + " is counted back from \"" + event.what()
                + "\" and cannot be paused: move that date, and the time limit follows it.");
    }
}
