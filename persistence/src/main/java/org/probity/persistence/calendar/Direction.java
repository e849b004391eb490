package org.probity.persistence.calendar;

import java.time.LocalDate;

/** Whether a limit is counted onwards from what starts it or back from the event it prepares. */
public enum Direction {
    AFTER(1),
    BEFORE(-1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    LocalDate from(LocalDate day) {
        return day.plusDays(step);
    }
}
