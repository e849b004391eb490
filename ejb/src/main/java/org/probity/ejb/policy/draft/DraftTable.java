package org.probity.ejb.policy.draft;

import java.util.List;

/**
 * A table, row by row, its header row (if any) first. Rows may differ in length.
 *
 * @param position place among all parts
 * @param rows cells as written, an empty cell is an empty string
 */
public record DraftTable(int position, List<List<String>> rows) implements DraftPart {

    public DraftTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String sourceText() {
        return String.join(" ", rows.stream().flatMap(List::stream).toList());
    }

    @Override
    public DraftTable at(int newPosition) {
        return new DraftTable(newPosition, rows);
    }
}
