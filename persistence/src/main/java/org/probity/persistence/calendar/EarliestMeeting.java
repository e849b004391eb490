package org.probity.persistence.calendar;

import java.time.LocalDate;

/** The first day a governing body may meet after notice in clear days (G-02); weekends and holidays count and are allowed. */
public record EarliestMeeting(LocalDate noticeGiven, ClearDays notice) {

    /** The first lawful day. */
    public LocalDate date() {
        return DayCount.of(noticeGiven, notice, Direction.AFTER, DaySieve.EVERY_DAY)
                .end();
    }

    /**
     * Lets a proposed day pass or says why not.
     *
     * @throws NoticeTooShort before the first lawful day
     */
    public void check(LocalDate proposed) {
        if (proposed.isBefore(date())) {
            throw new NoticeTooShort(proposed, notice, date());
        }
    }

    /** The last day on which notice of a meeting can be given. */
    public static LocalDate latestNotice(LocalDate meeting, ClearDays notice) {
        return DayCount.of(meeting, notice, Direction.BEFORE, DaySieve.EVERY_DAY)
                .end();
    }
}
