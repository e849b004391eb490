package org.probity.persistence.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.calendar.Days.CALENDARS;
import static org.probity.persistence.calendar.Days.SCHOOL;
import static org.probity.persistence.calendar.Days.TRUST;
import static org.probity.persistence.calendar.Days.WORKING;
import static org.probity.persistence.calendar.Days.day;
import static org.probity.persistence.calendar.Days.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every date of the loaded years, not only for the worked examples. */
class DayCountingPropertiesTest {

    @Property
    void addingThenCountingGivesTheNumberBack(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertEquals(new WorkingDays(n), WORKING.between(start, WORKING.after(start, new WorkingDays(n))));
        assertEquals(new TrustWorkingDays(n), TRUST.between(start, TRUST.after(start, new TrustWorkingDays(n))));
    }

    @Property
    void addingSchoolDaysThenCountingGivesTheNumberBack(
            @ForAll("autumn") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertEquals(new SchoolDays(n), SCHOOL.between(start, SCHOOL.after(start, new SchoolDays(n))));
    }

    @Property
    void goingBackFromWhereOneArrivedLeadsToTheStart(
            @ForAll("dates") LocalDate any, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate start = WORKING.onOrNext(any);
        LocalDate there = WORKING.after(start, new WorkingDays(n));
        assertEquals(start, WORKING.before(there, new WorkingDays(n)));
    }

    @Property
    void neverEndsOnASkippedDay(@ForAll("dates") LocalDate start, @ForAll @IntRange(min = 0, max = 60) int n) {
        Set<LocalDate> substitutes = Set.of(day("2026-12-28"), day("2027-12-27"), day("2027-12-28"));
        Stream.of(DayKind.WORKING, DayKind.TRUST_WORKING, DayKind.CLEAR_WORKING).forEach(kind -> {
            for (Direction direction : Direction.values()) {
                LocalDate end = CALENDARS.count(start, kind.limit(n), direction).end();
                assertTrue(end.getDayOfWeek().getValue() <= 5, () -> kind + " ends on " + end);
                assertFalse(substitutes.contains(end), () -> kind + " ends on " + end);
                assertTrue(CALENDARS.sieve(kind).whySkipped(end).isEmpty());
            }
        });
    }

    @Property
    void everyDayIsEitherCountedOrSkipped(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll DayKind kind,
            @ForAll Direction direction) {
        if (kind == DayKind.SCHOOL) {
            return;
        }
        DayCount count = CALENDARS.count(start, kind.limit(n), direction);
        assertEquals(n, count.counted().size());
        Set<LocalDate> seen = new TreeSet<>(count.counted());
        count.skipped().forEach(skipped -> assertTrue(seen.add(skipped.date())));
        seen.add(count.end());
        LocalDate first = direction == Direction.AFTER ? start.plusDays(1) : count.end();
        LocalDate last = direction == Direction.AFTER ? count.end() : start.minusDays(1);
        assertEquals(first.datesUntil(last.plusDays(1)).collect(Collectors.toCollection(TreeSet::new)), seen);
    }

    @Property
    void moreDaysNeverEndEarlier(@ForAll("dates") LocalDate start, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate fewer = WORKING.after(start, new WorkingDays(n));
        assertTrue(fewer.isBefore(WORKING.after(start, new WorkingDays(n + 1))) || n == 0);
        assertEquals(WORKING.after(start, new WorkingDays(n + 1)), WORKING.after(start, new ClearWorkingDays(n)));
    }

    @Property
    void pauseNeverBringsADeadlineForwardAndNeverEndsOnAPausedDay(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @IntRange(min = -5, max = 40) int offset,
            @ForAll @IntRange(min = 0, max = 30) int length) {
        DayDeadline before =
                DayDeadline.after(rule("T06"), new StartEvent("Start", start), new WorkingDays(n), CALENDARS);
        Pause pause = new Pause(start.plusDays(offset), start.plusDays(offset + length), "police investigation");
        DayDeadline after = before.paused(pause, CALENDARS);
        assertFalse(after.dueAt().isBefore(before.dueAt()));
        assertFalse(pause.covers(after.dueDate()));
        assertEquals(before.why(), after.earlier().get(0).why());
    }

    @Property
    void noticeIsServedOnAWorkingDayAndNeverBeforeItWasSent(
            @ForAll ServiceMethod method, @ForAll("moments") Instant sentAt) {
        LocalDate served = ServiceOfNotice.of(Sending.by(method, sentAt), List.of(), WORKING)
                .servedOn()
                .orElseThrow();
        assertFalse(served.isBefore(London.date(sentAt)));
        assertTrue(WORKING.isWorkingDay(served));
    }

    @Property
    void secondClassIsNeverFasterThanFirstAndPostNeverFasterThanMail(@ForAll("moments") Instant sentAt) {
        assertFalse(deemed(ServiceMethod.SECOND_CLASS, sentAt).isBefore(deemed(ServiceMethod.FIRST_CLASS, sentAt)));
        assertFalse(deemed(ServiceMethod.FIRST_CLASS, sentAt).isBefore(deemed(ServiceMethod.EMAIL, sentAt)));
    }

    @Property
    void serviceAfterALaterSendingIsNeverEarlier(
            @ForAll ServiceMethod method,
            @ForAll("moments") Instant sentAt,
            @ForAll @IntRange(min = 0, max = 20_000) int minutes) {
        Instant later = sentAt.plus(Duration.ofMinutes(minutes));
        assertFalse(deemed(method, later).isBefore(deemed(method, sentAt)));
    }

    @Property
    void seventyTwoHoursAreSeventyTwoHoursAroundBothClockChanges(@ForAll("clockChanges") Instant aware) {
        IcoClock clock = new IcoClock(aware);
        assertEquals(Duration.ofDays(3), Duration.between(aware, clock.dueAt()));
        Duration onTheWall = Duration.between(
                London.at(aware).toLocalDateTime(), London.at(clock.dueAt()).toLocalDateTime());
        Duration shift =
                Duration.ofSeconds((long) London.at(clock.dueAt()).getOffset().getTotalSeconds()
                        - London.at(aware).getOffset().getTotalSeconds());
        assertEquals(Duration.ofDays(3).plus(shift), onTheWall);
    }

    @Property
    void emailInTheHoursOfTheClockChangesIsServedOnTheNextWorkingDay(
            @ForAll @IntRange(min = 0, max = 179) int minutes) {
        Instant spring = Instant.parse("2027-03-28T00:00:00Z").plus(Duration.ofMinutes(minutes));
        assertEquals(day("2027-03-30"), deemed(ServiceMethod.EMAIL, spring));
        Instant autumn = Instant.parse("2026-10-24T23:00:00Z").plus(Duration.ofMinutes(minutes));
        assertEquals(day("2026-10-26"), deemed(ServiceMethod.EMAIL, autumn));
    }

    @Property
    void subjectAccessMonthEndsOnAWorkingDayWithinFiveDaysOfTheDate(@ForAll("dates") LocalDate received) {
        LocalDate due = SubjectAccessMonth.from(received, WORKING).dueDate();
        assertTrue(WORKING.isWorkingDay(due));
        assertFalse(due.isBefore(received.plusMonths(1)));
        assertFalse(due.isAfter(received.plusMonths(1).plusDays(4)));
    }

    @Property
    void warningIsLiveForItsMonthsAndNoDayMore(
            @ForAll("dates") LocalDate issued, @ForAll @IntRange(min = 1, max = 24) int months) {
        WarningPeriod warning = new WarningPeriod(issued, months);
        assertTrue(warning.isLiveOn(issued));
        assertFalse(warning.isLiveOn(issued.plusMonths(months)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = days("2025-06-01", "2027-08-31");
        Arbitrary<LocalDate> christmas = days("2026-12-18", "2027-01-04");
        return Arbitraries.oneOf(List.of(any, christmas));
    }

    @Provide
    Arbitrary<LocalDate> autumn() {
        return days("2026-09-02", "2026-12-31");
    }

    @Provide
    Arbitrary<Instant> moments() {
        return dates().flatMap(date -> Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .map(minute -> date.atStartOfDay(London.ZONE).toInstant().plus(Duration.ofMinutes(minute))));
    }

    /** From four days before to one day after each change, by the minute. */
    @Provide
    Arbitrary<Instant> clockChanges() {
        return Arbitraries.of(Instant.parse("2026-10-25T01:00:00Z"), Instant.parse("2027-03-28T01:00:00Z"))
                .flatMap(change -> Arbitraries.integers()
                        .between(-4 * 24 * 60, 24 * 60)
                        .map(minute -> change.plus(Duration.ofMinutes(minute))));
    }

    private static Arbitrary<LocalDate> days(String first, String last) {
        return Arbitraries.longs()
                .between(day(first).toEpochDay(), day(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalDate deemed(ServiceMethod method, Instant sentAt) {
        return ServiceOfNotice.of(Sending.by(method, sentAt), List.of(), WORKING)
                .servedOn()
                .orElseThrow();
    }
}
