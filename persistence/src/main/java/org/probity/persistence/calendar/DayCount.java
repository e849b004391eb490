package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a limit was counted: the days that count and the days skipped, both by date, and the day it leads to. For clear
 * days the end is the day beyond the counted ones, for all others the last of them in the direction of counting.
 */
public record DayCount(
        LocalDate start,
        DayLimit limit,
        Direction direction,
        List<LocalDate> counted,
        List<SkippedDay> skipped,
        LocalDate end) {

    public DayCount {
        counted = counted.stream().sorted().toList();
        skipped =
                skipped.stream().sorted(Comparator.comparing(SkippedDay::date)).toList();
    }

    /** Plain sentences for a page: what was counted, and what was skipped if anything was. */
    public List<String> sentences() {
        return new DayCountWords(this).sentences();
    }

    /** The start is day nought. No days at all end on the start itself or, if that does not count, on the nearest day that does. */
    static DayCount of(LocalDate start, DayLimit limit, Direction direction, DaySieve sieve) {
        int wanted = limit.count() + (limit.kind().isClear() ? 1 : 0);
        List<LocalDate> counted = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate day = nearest(wanted == 0 ? start : direction.from(start), direction, sieve, skipped);
        for (int found = 1; found < wanted; found++) {
            counted.add(day);
            day = nearest(direction.from(day), direction, sieve, skipped);
        }
        if (limit.count() > 0 && !limit.kind().isClear()) {
            counted.add(day);
        }
        return new DayCount(start, limit, direction, counted, skipped, day);
    }

    private static LocalDate nearest(LocalDate from, Direction direction, DaySieve sieve, List<SkippedDay> skipped) {
        LocalDate day = from;
        for (Optional<String> why = sieve.whySkipped(day); why.isPresent(); why = sieve.whySkipped(day)) {
            skipped.add(new SkippedDay(day, why.get()));
            day = direction.from(day);
        }
        return day;
    }

    /** How many days count after the first date, up to and with the last. */
    static int between(LocalDate first, LocalDate last, DaySieve sieve) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> sieve.whySkipped(day).isEmpty())
                .count();
    }
}
