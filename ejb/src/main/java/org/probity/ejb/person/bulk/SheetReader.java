package org.probity.ejb.person.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.ejb.sheet.TableReader;
import org.probity.ejb.sheet.UnreadableSheet;

/** Finds the columns of a list of people by their heads, and its lines. */
final class SheetReader {
    static final int MAX_LINES = 10_000;
    private static final String HEADS =
            "The first line must name the columns, at least: First name, Last name, School, Role, From. Take the template and put your people into it.";

    /**
     * The lines with something in them; of an Excel file those of its first sheet.
     *
     * @throws UnreadableSheet with a sentence when it is no list, too long or has no heads
     */
    List<Line> read(String fileName, byte[] content) {
        return lines(new TableReader(MAX_LINES).read(fileName, content).get(0).rows());
    }

    private static List<Line> lines(List<List<String>> table) {
        if (table.isEmpty()) {
            throw new UnreadableSheet("There is nothing in this file. " + HEADS);
        }
        Map<Integer, Column> heads = heads(table.get(0));
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            Line line = line(row + 1, table.get(row), heads);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new UnreadableSheet("There is nobody in this file, only the heads of the columns.");
        }
        if (lines.size() > MAX_LINES) {
            throw new UnreadableSheet("This list has " + lines.size() + " lines; at most " + MAX_LINES
                    + " are read at once. Split it into several files.");
        }
        return lines;
    }

    private static Map<Integer, Column> heads(List<String> row) {
        Map<Integer, Column> heads = new TreeMap<>();
        for (int at = 0; at < row.size(); at++) {
            Optional<Column> column = Column.of(row.get(at));
            if (column.isPresent()) {
                if (heads.containsValue(column.get())) {
                    throw new UnreadableSheet(
                            "Two columns are both read as \"" + column.get().getTitle() + "\". Leave one of them out.");
                }
                heads.put(at, column.get());
            }
        }
        for (Column needed : List.of(Column.GIVEN, Column.FAMILY)) {
            if (!heads.containsValue(needed)) {
                throw new UnreadableSheet("There is no column \"" + needed.getTitle() + "\". " + HEADS);
            }
        }
        return heads;
    }

    private static Line line(int number, List<String> row, Map<Integer, Column> heads) {
        EnumMap<Column, String> cells = new EnumMap<>(Column.class);
        heads.forEach((at, column) -> cells.put(column, at < row.size() ? row.get(at) : ""));
        return new Line(number, cells);
    }
}
