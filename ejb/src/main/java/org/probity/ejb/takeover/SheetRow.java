package org.probity.ejb.takeover;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a list as it stood there: nothing is checked yet.
 *
 * @param number of the row in its list, from 1; the heads are row 1
 * @param cells by column; what is not there or empty is an empty text
 */
record SheetRow(ListKind list, int number, Map<Column, String> cells) {
    SheetRow {
        EnumMap<Column, String> all = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            all.put(column, plain(column, cells.getOrDefault(column, "")));
        }
        cells = Map.copyOf(all);
    }

    String get(Column column) {
        return cells.get(column);
    }

    /** Null for an empty cell. */
    String orNull(Column column) {
        return get(column).isEmpty() ? null : get(column);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** The parts of a cell that is divided by semicolons or line breaks. */
    List<String> parts(Column column) {
        return Arrays.stream(get(column).split("[;\\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Without control characters; a summary keeps its lines. */
    private static String plain(Column column, String cell) {
        String text = cell.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        boolean lines = column == Column.SUMMARY || column == Column.LETTERS || column == Column.CLAUSES;
        return lines
                ? text.replaceAll("[\\p{Cf}\\p{Cntrl}&&[^\\n]]+", " ").strip()
                : text.replaceAll("[\\s\\p{Cf}\\p{Cntrl}]+", " ").strip();
    }
}
