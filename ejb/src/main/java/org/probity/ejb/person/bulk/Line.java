package org.probity.ejb.person.bulk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of a list, as it stood there: nothing is checked yet.
 *
 * @param number of the line in the file, from 1; the head is line 1
 * @param cells by column; a column that is not there or empty is an empty text
 */
record Line(int number, Map<Column, String> cells) {
    Line {
        EnumMap<Column, String> all = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            all.put(column, plain(cells.getOrDefault(column, "")));
        }
        cells = Map.copyOf(all);
    }

    String get(Column column) {
        return cells.get(column);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** One field a line, in the order of the columns. */
    String packed() {
        return Arrays.stream(Column.values()).map(this::get).collect(Collectors.joining("\n"));
    }

    static Line unpacked(int number, String packed) {
        Iterator<String> fields = Arrays.asList(packed.split("\n", -1)).iterator();
        EnumMap<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, fields.hasNext() ? fields.next() : "");
        }
        return new Line(number, cells);
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\s\\u00A0\\p{Cf}]+", " ").strip();
    }
}
