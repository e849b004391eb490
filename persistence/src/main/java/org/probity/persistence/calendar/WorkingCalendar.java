package org.probity.persistence.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The working days of England and Wales: Monday to Friday without bank holidays. It knows no closure of a trust or
 * school, which is why limits set by law take this calendar and no other.
 */
public final class WorkingCalendar implements DaySieve {
    private final BankHolidays holidays;

    public WorkingCalendar(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** "Saturday", "Sunday" or the bank holiday's name; empty on a working day. */
    @Override
    public Optional<String> whySkipped(LocalDate day) {
        Optional<String> holiday = holidays.nameOn(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday.isEmpty() && weekend ? Optional.of(DateWords.weekday(day)) : holiday;
    }

    public boolean isWorkingDay(LocalDate day) {
        return whySkipped(day).isEmpty();
    }

    /** The day so many working days after the start, which is day nought. */
    public LocalDate after(LocalDate start, WorkingDays days) {
        return DayCount.of(start, days, Direction.AFTER, this).end();
    }

    /** The first working day with so many whole working days between the start and itself. */
    public LocalDate after(LocalDate start, ClearWorkingDays days) {
        return DayCount.of(start, days, Direction.AFTER, this).end();
    }

    /** The latest day that is at least so many working days before the event. */
    public LocalDate before(LocalDate event, WorkingDays days) {
        return DayCount.of(event, days, Direction.BEFORE, this).end();
    }

    /** The first working day after this day. */
    public LocalDate next(LocalDate day) {
        return after(day, new WorkingDays(1));
    }

    /** This day if it is a working day, else the next one. */
    public LocalDate onOrNext(LocalDate day) {
        return after(day, new WorkingDays(0));
    }

    /** The working days after the first date, up to and with the last. */
    public WorkingDays between(LocalDate first, LocalDate last) {
        return new WorkingDays(DayCount.between(first, last, this));
    }
}
