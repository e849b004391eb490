package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days with a session for pupils at one school: in term, on a working day, not closed. Training days are closures
 * here although the staff work. Before the first and after the last term entered there is no answer.
 */
public final class SchoolCalendar implements DaySieve {
    private final WorkingCalendar working;
    private final List<TermDates> terms;
    private final List<Closure> closures;

    public SchoolCalendar(WorkingCalendar working, List<TermDates> terms, List<Closure> closures) {
        this.working = working;
        this.terms =
                terms.stream().sorted(Comparator.comparing(TermDates::first)).toList();
        this.closures = List.copyOf(closures);
    }

    /** "school holiday", "closure: ..." or why it is no working day; empty on a school day. */
    @Override
    public Optional<String> whySkipped(LocalDate day) {
        if (terms.isEmpty()
                || day.isBefore(terms.get(0).first())
                || day.isAfter(terms.get(terms.size() - 1).last())) {
            throw new TermsNotLoaded(day);
        }
        if (terms.stream().noneMatch(term -> term.covers(day))) {
            return Optional.of("school holiday");
        }
        return closures.stream()
                .filter(closure -> closure.covers(day))
                .findFirst()
                .map(closure -> "closure: " + closure.why())
                .or(() -> working.whySkipped(day));
    }

    /** The day so many school days after the start, which is day nought. */
    public LocalDate after(LocalDate start, SchoolDays days) {
        return DayCount.of(start, days, Direction.AFTER, this).end();
    }

    /** The latest day that is at least so many school days before the event. */
    public LocalDate before(LocalDate event, SchoolDays days) {
        return DayCount.of(event, days, Direction.BEFORE, this).end();
    }

    /** The school days after the first date, up to and with the last. */
    public SchoolDays between(LocalDate first, LocalDate last) {
        return new SchoolDays(DayCount.between(first, last, this));
    }
}
