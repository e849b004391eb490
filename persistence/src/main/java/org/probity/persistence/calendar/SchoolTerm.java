package org.probity.persistence.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * One of the three terms as a unit of a vague date, the same for every school: autumn ends on 31 December, spring on
 * 31 March (not at Easter, which moves), summer on 31 August. A school's real term dates are {@link TermDates}.
 */
public enum SchoolTerm {
    AUTUMN(Month.SEPTEMBER, Month.DECEMBER, "Autumn term"),
    SPRING(Month.JANUARY, Month.MARCH, "Spring term"),
    SUMMER(Month.APRIL, Month.AUGUST, "Summer term");

    private final Month first;
    private final Month last;
    private final String words;

    SchoolTerm(Month first, Month last, String words) {
        this.first = first;
        this.last = last;
        this.words = words;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, first, 1);
    }

    LocalDate lastDay(int year) {
        return LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
    }

    /** "Spring term". */
    public String words() {
        return words;
    }

    /** The term a day falls in. */
    static SchoolTerm of(LocalDate day) {
        for (SchoolTerm term : values()) {
            if (day.getMonthValue() <= term.last.getValue() && day.getMonthValue() >= term.first.getValue()) {
                return term;
            }
        }
        throw new IllegalStateException("Every month is in a term: " + day);
    }
}
