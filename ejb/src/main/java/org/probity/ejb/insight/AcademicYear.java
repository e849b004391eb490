package org.probity.ejb.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.probity.persistence.calendar.London;

/** A school year, from the first of September of its first calendar year. */
public record AcademicYear(int first) {
    private static final int EARLIEST = 2015;

    static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The wanted one if there can be figures for it, else the present one. */
    static AcademicYear wanted(Integer first, LocalDate today) {
        AcademicYear present = of(today);
        return first == null || first < EARLIEST || first > present.first ? present : new AcademicYear(first);
    }

    public String getName() {
        return first + " to " + (first + 1);
    }

    Instant begins() {
        return London.instant(LocalDate.of(first, Month.SEPTEMBER, 1), LocalTime.MIDNIGHT);
    }

    Instant ends() {
        return new AcademicYear(first + 1).begins();
    }
}
