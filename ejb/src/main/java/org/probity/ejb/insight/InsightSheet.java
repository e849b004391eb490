package org.probity.ejb.insight;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A report as a sheet of comma-separated values. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
public final class InsightSheet {
    private static final String FORMULA = "=+-@\t\r";

    private InsightSheet() {}

    /** The text of the file; sections one below the other with an empty line between. */
    public static String of(Insight insight) {
        StringWriter text = new StringWriter();
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (Insight.Section section : insight.sections()) {
                if (text.getBuffer().length() > 0) {
                    sheet.println();
                }
                sheet.printRecord(section.title());
                sheet.printRecord(section.columns());
                for (Insight.Row row : section.rows()) {
                    sheet.printRecord(harmless(row.cells()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream()
                .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .toList();
    }
}
