package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Working days on which the trust's offices are open. A type of its own, so that no limit set by law is counted in it. */
public final class TrustCalendar implements DaySieve {
    private final WorkingCalendar working;
    private final List<Closure> closures;

    public TrustCalendar(WorkingCalendar working, List<Closure> closures) {
        this.working = working;
        this.closures = List.copyOf(closures);
    }

    /** Why the day is no working day, else "closure: ..."; empty when the offices are open. */
    @Override
    public Optional<String> whySkipped(LocalDate day) {
        return working.whySkipped(day).or(() -> closures.stream()
                .filter(closure -> closure.covers(day))
                .findFirst()
                .map(closure -> "closure: " + closure.why()));
    }

    /** The day so many trust working days after the start, which is day nought. */
    public LocalDate after(LocalDate start, TrustWorkingDays days) {
        return DayCount.of(start, days, Direction.AFTER, this).end();
    }

    /** The latest day that is at least so many trust working days before the event. */
    public LocalDate before(LocalDate event, TrustWorkingDays days) {
        return DayCount.of(event, days, Direction.BEFORE, this).end();
    }

    /** The trust working days after the first date, up to and with the last. */
    public TrustWorkingDays between(LocalDate first, LocalDate last) {
        return new TrustWorkingDays(DayCount.between(first, last, this));
    }
}
