package org.probity.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.calendar.SchoolTerm;
import org.probity.persistence.policy.PolicyDatesRefused;

/** Dates of the API that may be vague: 2027-06-03, 2027-06, 2027-summer, 2027. */
final class PartialDates {
    private PartialDates() {}

    /**
     * The date; null for null.
     *
     * @throws PolicyDatesRefused when it is none of these
     */
    static PartialDate read(String date) {
        try {
            return date == null ? null : parse(date.strip());
        } catch (DateTimeException notADate) {
            throw new PolicyDatesRefused("Write the date as 2027-06-03, 2027-06, 2027-summer or 2027.");
        }
    }

    /** The same in writing; null for null. */
    static String write(PartialDate date) {
        if (date == null) {
            return null;
        }
        String day = date.first().toString();
        return switch (date.precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case TERM -> day.substring(0, 5) + date.words().split(" ", 2)[0].toLowerCase(Locale.ROOT);
            case YEAR -> day.substring(0, 4);
        };
    }

    private static PartialDate parse(String date) {
        return switch (date.length()) {
            case 4 -> PartialDate.year(Year.parse(date));
            case 7 -> PartialDate.month(YearMonth.parse(date));
            case 10 -> PartialDate.day(LocalDate.parse(date));
            default -> term(date);
        };
    }

    private static PartialDate term(String date) {
        String name = date.length() < 6 ? "" : date.substring(5).toUpperCase(Locale.ROOT);
        for (SchoolTerm term : SchoolTerm.values()) {
            if (term.name().equals(name)) {
                return PartialDate.term(term, Year.parse(date.substring(0, 4)));
            }
        }
        throw new DateTimeException("Not a date: " + date);
    }
}
