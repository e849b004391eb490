package org.probity.persistence.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales for whole years without a gap. A year that is not loaded has no answer at all:
 * "no holiday known" and "no holiday" are different things.
 */
public final class BankHolidays {
    private static final int FEWEST_IN_A_YEAR = 8;
    private static final String FILE = "bank-holidays.csv";
    private static final String HEADINGS = "date,title,notes";

    private final NavigableMap<LocalDate, String> names;

    private BankHolidays(NavigableMap<LocalDate, String> names) {
        this.names = names;
        requireWholeYears();
    }

    /** The list that comes with the product, see its first lines for source and licence. */
    public static BankHolidays shipped() {
        try (Reader csv = new InputStreamReader(BankHolidays.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list in the form of the shipped one: date, title and notes, divided by commas; lines with # are comments.
     *
     * @throws IllegalArgumentException when a line is malformed, a date comes twice or a year is incomplete
     */
    public static BankHolidays read(Reader csv) throws IOException {
        NavigableMap<LocalDate, String> names = new TreeMap<>();
        BufferedReader lines = new BufferedReader(csv);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADINGS)) {
                add(line, names);
            }
        }
        return new BankHolidays(names);
    }

    /** For example "Boxing Day (bank holiday, substitute day)"; empty on any other day of a loaded year. */
    public Optional<String> nameOn(LocalDate day) {
        if (day.getYear() < firstYear() || day.getYear() > lastYear()) {
            throw new YearNotLoaded(day.getYear());
        }
        return Optional.ofNullable(names.get(day));
    }

    public int firstYear() {
        return names.firstKey().getYear();
    }

    public int lastYear() {
        return names.lastKey().getYear();
    }

    private static void add(String line, Map<LocalDate, String> names) {
        String[] field = line.split(",", -1);
        if (field.length != 3 || field[1].isBlank()) {
            throw new IllegalArgumentException("Not a bank holiday with date, title and notes: " + line);
        }
        String notes = field[2].isBlank() ? "" : ", " + field[2].strip().toLowerCase(Locale.UK);
        String name = field[1].strip() + " (bank holiday" + notes + ")";
        if (names.put(date(field[0], line), name) != null) {
            throw new IllegalArgumentException("This bank holiday is listed twice: " + line);
        }
    }

    private static LocalDate date(String text, String line) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a date in the form 2026-12-28: " + line, e);
        }
    }

    private void requireWholeYears() {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("The list of bank holidays is empty.");
        }
        for (int year = firstYear(); year <= lastYear(); year++) {
            int listed = names.subMap(LocalDate.ofYearDay(year, 1), LocalDate.ofYearDay(year + 1, 1))
                    .size();
            if (listed < FEWEST_IN_A_YEAR) {
                throw new IllegalArgumentException("The list of bank holidays is incomplete: " + year + " has only "
                        + listed + " of at least " + FEWEST_IN_A_YEAR + ".");
            }
        }
    }
}
