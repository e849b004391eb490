package org.probity.persistence.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.persistence.calendar.CalendarDays;
import org.probity.persistence.calendar.Calendars;
import org.probity.persistence.calendar.DayDeadline;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.calendar.DayLimit;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.calendar.DeadlineRule;
import org.probity.persistence.calendar.ElapsedHours;
import org.probity.persistence.calendar.HourDeadline;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.calendar.London;
import org.probity.persistence.calendar.Pause;
import org.probity.persistence.calendar.StartEvent;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.TimeLimit;
import org.probity.persistence.school.LegalType;

/**
 * How dates are counted for one school on one day: its calendars and the values of the time limits in force. A value outside the
 * bounds of domain.md 2.3 is refused, wherever it comes from.
 *
 * @param values by key, "T12"; keys that are missing count as the table's own
 */
public record Timetable(Calendars calendars, LegalType legalType, Map<String, Value> values) {
    private static final String TABLE = "the table of time limits";
    private static final String PROCEDURE = "the procedure";
    private static final String GIVEN = "the day that was set before the case was taken over";

    /** A value in force and where it comes from, for the reason of a date. */
    public record Value(int days, String source) {}

    /**
     * A date counted and what it was counted from.
     *
     * @param limit null when it is counted in hours
     */
    public record Count(Deadline deadline, Instant starts, DayLimit limit, boolean backwards) {}

    public WorkingCalendar working() {
        return calendars.working();
    }

    /** So many days under a limit of the table, with the value in force. */
    public DayLimit limit(TimeLimit limit) {
        return limit.limit(
                values.getOrDefault(limit.key(), new Value(limit.usual(), TABLE))
                        .days(),
                limit.kind());
    }

    /** Whether the limit exists for this kind of school: only where the local authority employs does it end the contract (T18). */
    public boolean knows(Period period) {
        boolean authorityEmploys = legalType == LegalType.COMMUNITY || legalType == LegalType.VOLUNTARY_CONTROLLED;
        return authorityEmploys || !period.getRule().equals(TimeLimit.T18.key());
    }

    /**
     * A day that was set elsewhere; nothing but days of the calendar lie between.
     *
     * @param rule whose time limit it was, for its reason
     * @param starts when it was given
     */
    Count given(String rule, String event, Instant starts, LocalDate day) {
        LocalDate from = London.date(starts);
        DayLimit limit = new CalendarDays(Math.toIntExact(ChronoUnit.DAYS.between(from, day)));
        return new Count(
                DayDeadline.after(new DeadlineRule(rule, GIVEN), new StartEvent(event, from), limit, calendars),
                starts,
                limit,
                false);
    }

    /** Counts on from an event; by hours, from the instant. */
    public Count after(Period period, String event, Instant starts) {
        if (period.isIcoClock()) {
            return new Count(new IcoClock(starts).deadline(), starts, null, false);
        }
        if (period.getHours() != null) {
            DeadlineRule rule = new DeadlineRule(period.getRule(), PROCEDURE);
            return new Count(
                    new HourDeadline(rule, event, starts, new ElapsedHours(period.getHours())), starts, null, false);
        }
        DayLimit limit = limit(period);
        StartEvent start = new StartEvent(event, London.date(starts));
        return new Count(DayDeadline.after(rule(period), start, limit, calendars), starts, limit, false);
    }

    /** Counts back from the day of a meeting. */
    public Count before(Period period, String event, LocalDate meeting) {
        DayLimit limit = limit(period);
        StartEvent start = new StartEvent(event, meeting);
        Instant starts = London.instant(meeting, DayDeadline.END_OF_DAY);
        return new Count(DayDeadline.before(rule(period), start, limit, calendars), starts, limit, true);
    }

    /** Counts a date anew from its own start, without the days of these holds. */
    Optional<Deadline> again(CaseDeadline date, List<Hold> over) {
        if (date.getDays() == null || date.isBackwards()) {
            return Optional.empty();
        }
        DeadlineRule rule = new DeadlineRule(date.getRule(), date.getRuleSource());
        LocalDate from = London.date(date.getStarts());
        DayLimit limit = date.getKind().limit(date.getDays());
        DayDeadline counted = DayDeadline.after(rule, new StartEvent(date.getStartEvent(), from), limit, calendars);
        if (counted.isPausable()) {
            for (Pause pause :
                    over.stream().flatMap(hold -> hold.pause().stream()).toList()) {
                counted = pause.to().isBefore(from) ? counted : counted.paused(pause, calendars);
            }
        }
        return Optional.of(counted);
    }

    private DayLimit limit(Period period) {
        Optional<TimeLimit> known = TimeLimit.of(period.getRule());
        DayKind kind = period.getKind() != null
                ? period.getKind()
                : known.map(TimeLimit::kind).orElseThrow();
        int days = period.getDays() != null ? period.getDays() : value(period).days();
        return known.isPresent() ? known.get().limit(days, kind) : kind.limit(days);
    }

    private DeadlineRule rule(Period period) {
        String source = period.getDays() != null ? PROCEDURE : value(period).source();
        return new DeadlineRule(period.getRule(), source);
    }

    private Value value(Period period) {
        int usual = TimeLimit.of(period.getRule()).map(TimeLimit::usual).orElse(0);
        return values.getOrDefault(period.getRule(), new Value(usual, TABLE));
    }
}
