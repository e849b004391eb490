package org.probity.ejb.sample;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as exact as the paper it comes from: a day, a month or a year. What falls due in a month falls due on its
 * last day (V-03).
 */
public record RoughDate(LocalDate firstDay, Precision precision) {

    /** How exact the date is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Reads {@code 2017-03-31}, {@code 2017-03} or {@code 2017}; empty if the text is none of these. */
    static Optional<RoughDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new RoughDate(Year.parse(text).atDay(1), Precision.YEAR));
                case 7 -> Optional.of(new RoughDate(YearMonth.parse(text).atDay(1), Precision.MONTH));
                default -> Optional.of(new RoughDate(LocalDate.parse(text), Precision.DAY));
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
            case YEAR -> firstDay.withMonth(12).withDayOfMonth(31);
        };
    }
}
