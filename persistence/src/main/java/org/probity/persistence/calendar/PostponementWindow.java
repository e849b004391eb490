package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a worker may put a hearing off because the companion cannot come (D-10, T10): five working days from the
 * first one after the proposed day. The first request inside it must be granted; any other is the chair's to decide.
 */
public final class PostponementWindow {
    private static final WorkingDays FIVE = new WorkingDays(5);

    private final DayCount count;

    private PostponementWindow(DayCount count) {
        this.count = count;
    }

    public static PostponementWindow after(LocalDate proposedHearing, WorkingCalendar calendar) {
        return new PostponementWindow(DayCount.of(proposedHearing, FIVE, Direction.AFTER, calendar));
    }

    /** The latest alternative that must be granted. */
    public LocalDate last() {
        return count.end();
    }

    /**
     * Whether the employer must accept: the first request, for one of the five days or a later time on the proposed day.
     *
     * @param earlierRequests how many postponements for a companion were asked for before
     */
    public boolean mustGrant(LocalDate alternative, int earlierRequests) {
        boolean inTime = alternative.equals(count.start()) || count.counted().contains(alternative);
        return inTime && earlierRequests == 0;
    }

    /** Plain sentences for a page. */
    public List<String> why() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Hearing proposed for " + DateWords.weekdayDate(count.start()) + ".");
        sentences.addAll(count.sentences());
        sentences.add("The first request for a day up to " + DateWords.weekdayDate(last()) + " must be granted.");
        return sentences;
    }
}
