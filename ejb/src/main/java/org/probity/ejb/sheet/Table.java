package org.probity.ejb.sheet;

import java.util.List;

/**
 * The cells of one list as text.
 *
 * @param name of the sheet in an Excel file; empty for CSV
 * @param rows from the first row of the file; a row without cells is an empty list
 */
public record Table(String name, List<List<String>> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /** Whether there is nothing in any cell. */
    public boolean isEmpty() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
