package org.probity.ejb.policy.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * A date exactly as precise as the source writes it (V-03).
 *
 * @param raw the words of the source
 * @param date first day of the unit; for a term the first of September, January or April, which orders terms and
 *     states no term date
 * @param precision how much of {@code date} the source really says
 */
public record WrittenDate(String raw, LocalDate date, DatePrecision precision) implements Serializable {

    /** The part of the date that the source states: {@code 2022-06-03}, {@code 2017-03}, {@code 2024-spring} or {@code 2024}. */
    public String iso() {
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case TERM -> year + "-" + term(date.getMonth());
            case YEAR -> year;
        };
    }

    private static String term(Month month) {
        return switch (month) {
            case SEPTEMBER -> "autumn";
            case JANUARY -> "spring";
            default -> "summer";
        };
    }
}
