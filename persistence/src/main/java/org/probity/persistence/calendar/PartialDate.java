package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exact as it was given (V-03): a day, a month, a term or a calendar year. It is due on the last day of its
 * unit; the first day is only what is stored, never what was meant.
 *
 * @param first the first day of the unit
 */
public record PartialDate(LocalDate first, DatePrecision precision) {
    public PartialDate {
        if (!first.equals(firstOf(first, precision))) {
            throw new IllegalArgumentException(first + " is not the first day of a " + precision);
        }
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), DatePrecision.MONTH);
    }

    /** A term by the calendar year it lies in. */
    public static PartialDate term(SchoolTerm term, Year year) {
        return new PartialDate(term.firstDay(year.getValue()), DatePrecision.TERM);
    }

    public static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), DatePrecision.YEAR);
    }

    /** The last day of the unit. */
    public LocalDate due() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case TERM -> SchoolTerm.of(first).lastDay(first.getYear());
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
        };
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due());
    }

    /** As it was given: "3 June 2023", "March 2017", "Spring term 2027", "2027". */
    public String words() {
        return switch (precision) {
            case DAY -> DateWords.date(first);
            case MONTH -> DateWords.month(YearMonth.from(first));
            case TERM -> SchoolTerm.of(first).words() + " " + first.getYear();
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    private static LocalDate firstOf(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case TERM -> SchoolTerm.of(day).firstDay(day.getYear());
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
