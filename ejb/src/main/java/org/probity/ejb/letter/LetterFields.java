package org.probity.ejb.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.letter.LetterField.Column;
import org.probity.ejb.letter.LetterField.Kind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The catalogue of all fields, read once from {@code letters/fields.yaml}: a template that uses any other name is refused. */
public final class LetterFields {

    private static final Map<String, LetterField> KNOWN = read();

    private LetterFields() {}

    /** All fields in the order of the catalogue, which groups them by where they are entered. */
    public static Collection<LetterField> all() {
        return KNOWN.values();
    }

    public static Optional<LetterField> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Map<String, LetterField> read() {
        try (InputStream file = LetterFields.class.getResourceAsStream("/letters/fields.yaml")) {
            Map<String, LetterField> found = new LinkedHashMap<>();
            for (Object group : (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file)) {
                String where = (String) ((Map<?, ?>) group).get("where");
                ((Map<?, ?>) ((Map<?, ?>) group).get("fields"))
                        .forEach((name, about) -> found.put((String) name, field((String) name, about, where)));
            }
            return Collections.unmodifiableMap(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterField field(String name, Object about, String where) {
        if (about instanceof List<?> pair) {
            return new LetterField(name, Kind.TEXT, (String) pair.get(0), pair.get(1), List.of(), where, Set.of());
        }
        Map<?, ?> map = (Map<?, ?>) about;
        String meaning = (String) map.get("means");
        Set<RecipientKind> only = readers(map.get("only"));
        if (map.get("row") instanceof Map<?, ?> row) {
            List<Column> columns = columns(row);
            Map<String, String> example = new LinkedHashMap<>();
            columns.forEach(column -> example.put(column.name(), column.example()));
            return new LetterField(name, Kind.ROWS, meaning, example, columns, where, only);
        }
        if (map.get("lines") instanceof List<?> lines) {
            return new LetterField(name, Kind.LINES, meaning, List.copyOf(lines), List.of(), where, only);
        }
        if (map.get("flag") instanceof Boolean flag) {
            return new LetterField(name, Kind.FLAG, meaning, flag, List.of(), where, only);
        }
        return new LetterField(name, Kind.TEXT, meaning, map.get("example"), List.of(), where, only);
    }

    private static List<Column> columns(Map<?, ?> row) {
        List<Column> columns = new ArrayList<>();
        row.forEach((name, about) -> columns.add(
                new Column((String) name, (String) ((List<?>) about).get(0), (String) ((List<?>) about).get(1))));
        return List.copyOf(columns);
    }

    private static Set<RecipientKind> readers(Object only) {
        Set<RecipientKind> readers = EnumSet.noneOf(RecipientKind.class);
        if (only instanceof List<?> names) {
            names.forEach(name -> readers.add(RecipientKind.valueOf((String) name)));
        }
        return readers;
    }
}
