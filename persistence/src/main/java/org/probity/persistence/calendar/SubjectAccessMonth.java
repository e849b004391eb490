package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The month to answer a subject access request (DP-10): the same date next month, or that month's last day, moved off
 * weekends and bank holidays. Holds never pause it; only missing proof of identity or a needed clarification do (DP-12).
 */
public final class SubjectAccessMonth implements Deadline {
    private static final int FIRST = 1;
    private static final int EXTENDED = 3;

    private final LocalDate received;
    private final LocalDate start;
    private final int months;
    private final long daysWaited;
    private final LocalDate due;
    private final List<Computation> earlier;

    private SubjectAccessMonth(
            LocalDate received,
            LocalDate start,
            int months,
            long daysWaited,
            WorkingCalendar calendar,
            List<Computation> earlier) {
        this.received = received;
        this.start = start;
        this.months = months;
        this.daysWaited = daysWaited;
        this.due = due(start, months, daysWaited, calendar);
        this.earlier = List.copyOf(earlier);
    }

    public static SubjectAccessMonth from(LocalDate received, WorkingCalendar calendar) {
        return new SubjectAccessMonth(received, received, FIRST, 0, calendar, List.of());
    }

    /**
     * Two further months for a complex request (DP-11).
     *
     * @param told when the person was told, with reasons
     * @throws ExtensionTooLate after the first month
     */
    public SubjectAccessMonth extended(LocalDate told, String reason, WorkingCalendar calendar) {
        LocalDate firstDue = due(start, FIRST, daysWaited, calendar);
        if (told.isAfter(firstDue)) {
            throw new ExtensionTooLate(firstDue);
        }
        return new SubjectAccessMonth(received, start, EXTENDED, daysWaited, calendar, history(reason));
    }

    /** The month starts only when the person has shown who they are. */
    public SubjectAccessMonth identityShown(LocalDate on, WorkingCalendar calendar) {
        requireOrder(received, on);
        String cause = "identity shown on " + DateWords.date(on);
        return new SubjectAccessMonth(received, on, months, daysWaited, calendar, history(cause));
    }

    /** The days between a needed question and its answer are added. */
    public SubjectAccessMonth clarified(LocalDate asked, LocalDate answered, WorkingCalendar calendar) {
        requireOrder(received, asked);
        requireOrder(asked, answered);
        String cause =
                "clarification asked for on " + DateWords.date(asked) + " and given on " + DateWords.date(answered);
        long waited = daysWaited + asked.until(answered, ChronoUnit.DAYS);
        return new SubjectAccessMonth(received, start, months, waited, calendar, history(cause));
    }

    private static void requireOrder(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            throw new IllegalArgumentException(second + " is before " + first);
        }
    }

    private static LocalDate due(LocalDate start, int months, long daysWaited, WorkingCalendar calendar) {
        return calendar.onOrNext(start.plusMonths(months).plusDays(daysWaited));
    }

    private List<Computation> history(String cause) {
        List<Computation> history = new ArrayList<>(earlier);
        history.add(new Computation(dueAt(), reasons(), cause));
        return history;
    }

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.SAR;
    }

    @Override
    public String event() {
        return "Request received";
    }

    @Override
    public LocalDate startedOn() {
        return received;
    }

    @Override
    public Instant dueAt() {
        return London.instant(due, DayDeadline.END_OF_DAY);
    }

    @Override
    public List<Computation> earlier() {
        return earlier;
    }

    @Override
    public List<String> why() {
        List<String> sentences = reasons();
        earlier.forEach(computation -> sentences.add(computation.sentence()));
        return sentences;
    }

    private List<String> reasons() {
        List<String> sentences = new ArrayList<>();
        sentences.add(new StartEvent(event(), received).sentence());
        LocalDate date = start.plusMonths(months);
        sentences.add((months == FIRST ? "One month" : "Three months") + " from " + DateWords.date(start) + ": "
                + DateWords.weekdayDate(date) + ".");
        if (daysWaited > 0) {
            sentences.add("Days waited for clarification: " + daysWaited + ".");
        }
        if (!due.equals(date.plusDays(daysWaited))) {
            sentences.add(DateWords.weekdayDate(date.plusDays(daysWaited)) + " is not a working day, so the next one.");
        }
        sentences.add("Due on " + DateWords.moment(dueAt()) + ".");
        return sentences;
    }
}
