package org.probity.web.words;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows any date or moment as {@link Spoken} tells it, and reads a typed date (20 November 2026, 20 Nov 2026, 20/11/2026,
 * 2026-11-20). Only {@link LocalDate} can be read back; the rest is for showing.
 */
@FacesConverter("probity.date")
public class SpokenDate implements Converter<Temporal> {
    /** What is said about a date that cannot be read. */
    public static final String NO_DAY = "Write a date that exists, like 20 November 2026.";

    private static final List<DateTimeFormatter> READABLE = List.of(
            reader("d MMMM uuuu"), reader("d MMM uuuu"), reader("d/M/uuuu"), reader("d.M.uuuu"), reader("uuuu-MM-dd"));

    private static DateTimeFormatter reader(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that somebody typed; empty when there is no such day or it is written in another way. */
    public static Optional<LocalDate> day(String typed) {
        String plain = typed.strip().replaceAll("\\s+", " ");
        return READABLE.stream().flatMap(reader -> read(plain, reader).stream()).findFirst();
    }

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return day(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, NO_DAY, null)));
    }

    private static List<LocalDate> read(String typed, DateTimeFormatter reader) {
        try {
            return List.of(LocalDate.parse(typed, reader));
        } catch (DateTimeParseException otherForm) {
            return List.of();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Temporal when) {
        return Spoken.moment(when);
    }
}
