package org.probity.ejb.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as people write it in lists: 2026-09-01, 01/09/2026 (day first), 1 September 2026, 1 Sep 2026. */
public final class PlainDate {
    private static final List<DateTimeFormatter> WAYS = List.of(
            way("uuuu-MM-dd", Locale.UK),
            way("d/M/uuuu", Locale.UK),
            way("d.M.uuuu", Locale.UK),
            way("d-M-uuuu", Locale.UK),
            way("d MMMM uuuu", Locale.UK),
            way("d MMM uuuu", Locale.UK), // Sept
            way("d MMM uuuu", Locale.US)); // Sep

    private PlainDate() {}

    public static Optional<LocalDate> read(String text) {
        return WAYS.stream().flatMap(way -> read(text.strip(), way).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException writtenAnotherWay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern, Locale months) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(months)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
