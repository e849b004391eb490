package org.probity.web.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.calendar.SchoolTerm;
import org.probity.web.words.SpokenDate;

/** A date as vague as somebody types it (V-03): 3 June 2027, June 2027, Summer term 2027, 2027. */
@FacesConverter("probity.partialDate")
public class PartialDateText implements Converter<PartialDate> {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("([a-z]+) (\\d{4})");
    private static final Pattern TERM = Pattern.compile("(autumn|spring|summer)(?: term)? (\\d{4})");

    @Override
    public PartialDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return year(plain)
                .or(() -> term(plain))
                .or(() -> month(plain))
                .orElseGet(() -> PartialDate.day(day(faces, component, typed)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PartialDate date) {
        return date == null ? "" : date.words();
    }

    private static Optional<PartialDate> year(String typed) {
        Matcher year = YEAR.matcher(typed);
        return year.matches() ? Optional.of(PartialDate.year(Year.parse(year.group(1)))) : Optional.empty();
    }

    private static Optional<PartialDate> term(String typed) {
        Matcher term = TERM.matcher(typed);
        if (!term.matches()) {
            return Optional.empty();
        }
        SchoolTerm name = SchoolTerm.valueOf(term.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(PartialDate.term(name, Year.parse(term.group(2))));
    }

    private static Optional<PartialDate> month(String typed) {
        Matcher month = MONTH.matcher(typed);
        if (!month.matches() || month.group(1).length() < 3) {
            return Optional.empty();
        }
        return Arrays.stream(Month.values())
                .filter(name -> name.name().toLowerCase(Locale.ROOT).startsWith(month.group(1)))
                .findFirst()
                .map(name -> PartialDate.month(YearMonth.of(Integer.parseInt(month.group(2)), name)));
    }

    private static LocalDate day(FacesContext faces, UIComponent component, String typed) {
        try {
            return new SpokenDate().getAsObject(faces, component, typed);
        } catch (ConverterException unreadable) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            "Write a date like 3 June 2027, June 2027, Summer term 2027 or 2027.",
                            null),
                    unreadable);
        }
    }
}
