package org.probity.persistence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;

/** A school year, from the first of September of its first calendar year. */
public record AcademicYear(int first) {
    private static final int EARLIEST = 2015;

    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The wanted one if there can be figures for it, else the present one. */
    public static AcademicYear wanted(Integer first, LocalDate today) {
        AcademicYear present = of(today);
        return first == null || first < EARLIEST || first > present.first ? present : new AcademicYear(first);
    }

    /** "2026 to 2027". */
    public String getName() {
        return first + " to " + (first + 1);
    }

    /** "2026/27". */
    String brief() {
        return first + "/" + String.format("%02d", (first + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(first, Month.SEPTEMBER, 1);
    }

    /** Midnight in London. */
    public Instant begins() {
        return London.instant(firstDay(), LocalTime.MIDNIGHT);
    }

    /** When the next one begins. */
    public Instant ends() {
        return new AcademicYear(first + 1).begins();
    }
}
