package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deadline counted in days, due at 17:00 in London on the last of them unless its rule says another time. */
public final class DayDeadline implements Deadline {
    /** When a day's work is due. */
    public static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final DeadlineRule rule;
    private final StartEvent start;
    private final DayCount count;
    private final LocalTime time;
    private final String calendarId;
    private final List<Pause> pauses;
    private final List<Computation> earlier;

    private DayDeadline(
            DeadlineRule rule,
            StartEvent start,
            DayCount count,
            LocalTime time,
            String calendarId,
            List<Pause> pauses,
            List<Computation> earlier) {
        this.rule = rule;
        this.start = start;
        this.count = count;
        this.time = time;
        this.calendarId = calendarId;
        this.pauses = List.copyOf(pauses);
        this.earlier = List.copyOf(earlier);
    }

    /** So many days after the start, which is day nought. */
    public static DayDeadline after(DeadlineRule rule, StartEvent start, DayLimit limit, Calendars calendars) {
        return first(rule, start, limit, Direction.AFTER, calendars);
    }

    /** The latest day that is so many days before the event. */
    public static DayDeadline before(DeadlineRule rule, StartEvent event, DayLimit limit, Calendars calendars) {
        return first(rule, event, limit, Direction.BEFORE, calendars);
    }

    private static DayDeadline first(
            DeadlineRule rule, StartEvent start, DayLimit limit, Direction direction, Calendars calendars) {
        rule.requireKind(limit.kind());
        DayCount count = calendars.count(start.on(), limit, direction);
        return new DayDeadline(rule, start, count, END_OF_DAY, calendars.id(), List.of(), List.of());
    }

    /** The same deadline at another time of the day, in London. */
    public DayDeadline at(LocalTime other) {
        return new DayDeadline(rule, start, count, other, calendarId, pauses, earlier);
    }

    /** Whether {@link #paused} would be accepted. */
    public boolean isPausable() {
        return rule.isPausable() && count.direction() == Direction.AFTER;
    }

    /** Takes the days of a hold out of the count. A pause after the due date changes nothing but is kept. */
    public DayDeadline paused(Pause pause, Calendars calendars) {
        if (!rule.isPausable()) {
            throw DeadlineFixed.noPause(rule);
        }
        if (!isPausable()) {
            throw DeadlineFixed.followsItsEvent(rule, start);
        }
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return again(start, count.limit(), all, "paused, " + pause.reason(), calendars);
    }

    /** Counts anew from another start, for example because the first letter came back. */
    public DayDeadline restarted(StartEvent other, String cause, Calendars calendars) {
        return again(other, count.limit(), pauses, cause, calendars);
    }

    /** Counts anew with another limit, for example a longer investigation. */
    public DayDeadline changed(DayLimit other, String cause, Calendars calendars) {
        if (rule.isFixedByLaw()) {
            throw DeadlineFixed.noOtherLength(rule);
        }
        return again(start, other, pauses, cause, calendars);
    }

    private DayDeadline again(StartEvent from, DayLimit limit, List<Pause> held, String cause, Calendars calendars) {
        DaySieve sieve = calendars.sieve(limit.kind());
        DaySieve unpaused = day -> heldOn(day, held).or(() -> sieve.whySkipped(day));
        List<Computation> history = new ArrayList<>(earlier);
        history.add(new Computation(dueAt(), reasons(), cause));
        DayCount recount = DayCount.of(from.on(), limit, count.direction(), unpaused);
        return new DayDeadline(rule, from, recount, time, calendars.id(), held, history);
    }

    private static Optional<String> heldOn(LocalDate day, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst().map(pause -> "paused: " + pause.reason());
    }

    @Override
    public DeadlineRule rule() {
        return rule;
    }

    @Override
    public String event() {
        return start.what();
    }

    @Override
    public LocalDate startedOn() {
        return start.on();
    }

    @Override
    public Instant dueAt() {
        return London.instant(count.end(), time);
    }

    /** The days counted and skipped. */
    public DayCount count() {
        return count;
    }

    /** The edition of the calendars it was counted by. */
    public String calendarId() {
        return calendarId;
    }

    public List<Pause> pauses() {
        return pauses;
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
        sentences.add(start.sentence());
        sentences.addAll(count.sentences());
        sentences.add("Due on " + DateWords.moment(dueAt()) + ".");
        return sentences;
    }
}
