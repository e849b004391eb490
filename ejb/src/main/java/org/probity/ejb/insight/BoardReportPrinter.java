package org.probity.ejb.insight;

import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.persistence.calendar.AcademicYear;
import org.probity.persistence.calendar.DateWords;

/** Prints the figures of a year for a board: tables only, tagged, without anybody's name. */
@Dependent
class BoardReportPrinter {
    @Inject
    CertificatePrinter printer;

    byte[] print(String of, AcademicYear year, List<Insight.Section> sections, String note, LocalDate today) {
        String body = "<p>School year " + year.getName() + ", as known on " + DateWords.date(today) + ". "
                + escape(note) + "</p>"
                + sections.stream().map(BoardReportPrinter::section).collect(Collectors.joining());
        return printer.page("Report to the board", "conduct, school year " + year.getName(), of, body);
    }

    private static String section(Insight.Section section) {
        String title = "<h2>" + escape(section.title()) + "</h2>";
        if (section.rows().isEmpty()) {
            return title + "<p>Nothing to report.</p>";
        }
        return title + "<table><thead><tr>"
                + section.columns().stream()
                        .map(column -> "<th scope=\"col\">" + escape(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + section.rows().stream().map(BoardReportPrinter::row).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(Insight.Row row) {
        return "<tr>"
                + row.cells().stream()
                        .map(cell -> "<td>" + escape(cell) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }
}
