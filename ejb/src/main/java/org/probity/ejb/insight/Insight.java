package org.probity.ejb.insight;

import java.util.List;
import org.probity.persistence.calendar.AcademicYear;

/**
 * A report with its figures.
 *
 * @param present the school year of today
 * @param note what a reader must know of the figures; empty when nothing
 * @param more there are further rows behind this page of the first section
 */
public record Insight(
        InsightReport report,
        AcademicYear year,
        AcademicYear present,
        List<Section> sections,
        String note,
        boolean more) {
    /**
     * A table.
     *
     * @param columns headings, the first of the row's own name
     * @param bars what the bars of a chart count, in words; null where none is drawn
     */
    public record Section(String title, List<String> columns, List<Row> rows, String bars) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table, cell by cell.
     *
     * @param bar what a chart draws; null when the row has none, or its count is hidden
     */
    public record Row(List<String> cells, Long bar) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(List.of(cells), null);
        }
    }
}
