package org.probity.ejb.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.ejb.sheet.Table;
import org.probity.ejb.sheet.TableReader;
import org.probity.ejb.sheet.UnreadableSheet;

/** Finds the two lists in the files that were sent, told by the heads of their columns, and the rows with something in them. */
final class TakeOverReader {
    static final int MOST_ROWS = 500;
    private static final String TEMPLATE = " Take the template, put your cases and warnings into it and send that.";

    private final TableReader tables = new TableReader(MOST_ROWS * 10);
    private final Map<ListKind, List<SheetRow>> found = new EnumMap<>(ListKind.class);

    /** A file as it was sent. */
    record Sent(String name, byte[] content) {}

    /**
     * Rows of the cases, then those of the warnings, in their order.
     *
     * @throws UnreadableSheet with a sentence when there is no such list, the same list twice, a column missing, or too many rows
     */
    List<SheetRow> read(List<Sent> files) {
        for (Sent file : files) {
            tables.read(file.name(), file.content()).forEach(this::take);
        }
        if (found.isEmpty()) {
            throw new UnreadableSheet("There is neither a list of cases nor one of warnings in it." + TEMPLATE);
        }
        List<SheetRow> rows = found.values().stream().flatMap(List::stream).toList();
        if (rows.isEmpty()) {
            throw new UnreadableSheet("There is no case and no warning in it, only the heads of the columns.");
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableSheet("There are " + rows.size() + " rows in it; at most " + MOST_ROWS
                    + " are taken over at once. Divide them into several files.");
        }
        return rows;
    }

    private void take(Table table) {
        Optional<ListKind> kind = kind(table);
        if (kind.isEmpty()) {
            return; // a sheet of somebody's own, or the one that explains
        }
        Map<Integer, Column> heads = heads(table, kind.get());
        List<SheetRow> rows = new ArrayList<>();
        for (int at = 1; at < table.rows().size(); at++) {
            SheetRow row = row(kind.get(), at + 1, table.rows().get(at), heads);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (found.put(kind.get(), rows) != null) {
            throw new UnreadableSheet("There are two lists of " + words(kind.get())
                    + ". Put all rows into one, and send it alone or with the other list.");
        }
    }

    /** By what only this list says. */
    private static Optional<ListKind> kind(Table table) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = table.rows().get(0);
        if (has(heads, Column.LEVEL, ListKind.WARNINGS) || has(heads, Column.LIVE, ListKind.WARNINGS)) {
            return Optional.of(ListKind.WARNINGS);
        }
        boolean cases = has(heads, Column.STEP, ListKind.CASES) || has(heads, Column.OPENED, ListKind.CASES);
        return cases ? Optional.of(ListKind.CASES) : Optional.empty();
    }

    private static boolean has(List<String> heads, Column column, ListKind list) {
        return heads.stream()
                .anyMatch(head -> Column.of(head, list).filter(column::equals).isPresent());
    }

    private static Map<Integer, Column> heads(Table table, ListKind list) {
        List<String> row = table.rows().get(0);
        Map<Integer, Column> heads = new TreeMap<>();
        for (int at = 0; at < row.size(); at++) {
            Optional<Column> column = Column.of(row.get(at), list);
            if (column.isPresent() && heads.containsValue(column.get())) {
                throw new UnreadableSheet("In the list of " + words(list) + " two columns are both read as \""
                        + column.get().getTitle() + "\". Leave one of them out.");
            }
            if (column.isPresent()) {
                heads.put(at, column.get());
            }
        }
        String missing = Column.of(list).stream()
                .filter(column -> column.isNeeded() && !heads.containsValue(column))
                .map(column -> "\"" + column.getTitle() + "\"")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableSheet("The list of " + words(list) + " has no column " + missing + "." + TEMPLATE);
        }
        return heads;
    }

    private static SheetRow row(ListKind list, int number, List<String> cells, Map<Integer, Column> heads) {
        EnumMap<Column, String> found = new EnumMap<>(Column.class);
        heads.forEach((at, column) -> found.put(column, at < cells.size() ? cells.get(at) : ""));
        return new SheetRow(list, number, found);
    }

    private static String words(ListKind list) {
        return list.getTitle().toLowerCase(Locale.ROOT);
    }
}
