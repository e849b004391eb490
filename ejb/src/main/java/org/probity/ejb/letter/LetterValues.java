package org.probity.ejb.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.probity.ejb.letter.LetterField.Column;

/**
 * The values of one letter as texts, ready to print. Dates become "20 November 2026", times "Wednesday 9 December 2026 at 10:00";
 * keys that are no fields are left out, and a value of the wrong shape is a mistake of the program, not of the reader.
 */
final class LetterValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Map<String, Object> printable = new LinkedHashMap<>();

    LetterValues(Map<String, ?> given) {
        given.forEach((name, value) -> {
            if (value != null) {
                LetterFields.named(name).ifPresent(field -> printable.put(name, shaped(field, value)));
            }
        });
    }

    /** Texts, yes or no, lists of texts and lists of rows by field name. */
    Map<String, Object> printable() {
        return printable;
    }

    /** Whether the field was given at all; an empty list and a no count. */
    boolean given(String field) {
        return printable.containsKey(field);
    }

    /** Whether there is something to print: a text with words, a yes, a list with entries. */
    boolean holds(String field) {
        return something(printable.get(field));
    }

    /** The same for a name that is first looked up among the columns of a row. */
    boolean holds(String name, Map<String, String> row) {
        return row.containsKey(name) ? something(row.get(name)) : holds(name);
    }

    /** The rows of a table; none for any other field. */
    List<Map<String, String>> rows(String field) {
        if (!(printable.get(field) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(LetterValues::asRow).toList();
    }

    private static Map<String, String> asRow(Object entry) {
        Map<String, String> row = new HashMap<>();
        if (entry instanceof Map<?, ?> map) {
            map.forEach((column, value) -> row.put((String) column, (String) value));
        }
        return row;
    }

    private static boolean something(Object value) {
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value instanceof Boolean flag ? flag : value instanceof String text && !text.isEmpty();
    }

    private static Object shaped(LetterField field, Object value) {
        return switch (field.kind()) {
            case TEXT -> text(field, value);
            case FLAG -> flag(field, value);
            case LINES ->
                list(field, value).stream()
                        .filter(Objects::nonNull)
                        .map(line -> text(field, line))
                        .filter(line -> !line.isEmpty())
                        .toList();
            case ROWS -> list(field, value).stream().map(row -> row(field, row)).toList();
        };
    }

    private static Boolean flag(LetterField field, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(field, value);
    }

    private static List<?> list(LetterField field, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(field, value);
    }

    private static Map<String, String> row(LetterField field, Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            throw wrong(field, value);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (Column column : field.columns()) {
            Object cell = given.get(column.name());
            row.put(column.name(), cell == null ? "" : text(field, cell));
        }
        return row;
    }

    private static String text(LetterField field, Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime time) {
            return DAY_AND_TIME.format(time);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof CharSequence || value instanceof Number) {
            return value.toString().strip();
        }
        throw wrong(field, value);
    }

    private static IllegalArgumentException wrong(LetterField field, Object value) {
        return new IllegalArgumentException(
                "The field " + field.name() + " is a " + field.kind() + " and cannot hold a " + value.getClass());
    }
}
