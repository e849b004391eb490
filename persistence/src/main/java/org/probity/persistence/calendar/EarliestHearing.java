package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first day a hearing may be held (T07, T08a, T08b), counted from the day the invitation was served, not sent. With
 * n working days' notice it may be on the n-th; with n clear working days on the one after.
 */
public final class EarliestHearing {
    private final DayCount count;
    private final WorkingCalendar calendar;

    private EarliestHearing(LocalDate served, DayLimit notice, WorkingCalendar calendar) {
        this.count = DayCount.of(served, notice, Direction.AFTER, calendar);
        this.calendar = calendar;
    }

    public static EarliestHearing after(LocalDate served, WorkingDays notice, WorkingCalendar calendar) {
        return new EarliestHearing(served, notice, calendar);
    }

    public static EarliestHearing after(LocalDate served, ClearWorkingDays notice, WorkingCalendar calendar) {
        return new EarliestHearing(served, notice, calendar);
    }

    /** The first lawful day, a working day. */
    public LocalDate date() {
        return count.end();
    }

    /**
     * Lets a proposed day pass or says why not.
     *
     * @throws NoticeTooShort before the first lawful day
     * @throws NotAWorkingDay on a weekend or a bank holiday
     */
    public void check(LocalDate proposed) {
        if (proposed.isBefore(date())) {
            throw new NoticeTooShort(proposed, count.limit(), date());
        }
        Optional<String> why = calendar.whySkipped(proposed);
        if (why.isPresent()) {
            throw new NotAWorkingDay(proposed, why.get(), calendar.next(proposed));
        }
    }

    /** Plain sentences for a page. */
    public List<String> why() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Served on " + DateWords.weekdayDate(count.start()) + ".");
        sentences.addAll(count.sentences());
        sentences.add("The hearing may be on " + DateWords.weekdayDate(date()) + " or later.");
        return sentences;
    }
}
