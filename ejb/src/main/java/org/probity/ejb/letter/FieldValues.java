package org.probity.ejb.letter;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of a letter as they are kept with it: a JSON object of texts, flags, lists and rows. Dates are kept as the words printed. */
final class FieldValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private FieldValues() {}

    static String write(Map<String, ?> fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null) {
                plain.put(name, plain(value));
            }
        });
        return Json.createObjectBuilder(plain).build().toString();
    }

    static Map<String, Object> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return object(reader.readObject());
        }
    }

    private static Object plain(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FieldValues::plain).toList();
        }
        if (value instanceof Map<?, ?> row) {
            Map<String, Object> cells = new LinkedHashMap<>();
            row.forEach((column, cell) -> cells.put(String.valueOf(column), cell == null ? "" : plain(cell)));
            return cells;
        }
        return value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> object(JsonObject json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        json.forEach((name, value) -> fields.put(name, value(value)));
        return fields;
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonObject row) {
            return object(row);
        }
        if (json instanceof JsonArray list) {
            return list.stream().map(FieldValues::value).toList();
        }
        if (json instanceof JsonString text) {
            return text.getString();
        }
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> json.toString();
        };
    }
}
