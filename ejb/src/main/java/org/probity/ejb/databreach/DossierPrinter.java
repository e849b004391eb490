package org.probity.ejb.databreach;

import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.persistence.calendar.DateWords;

/** Prints the dossier for the Commissioner, tagged, so that it can be heard as well as read. */
@Dependent
class DossierPrinter {
    @Inject
    CertificatePrinter printer;

    byte[] print(IcoDossier dossier) {
        String head = "<table class=\"facts\"><tbody>" + CertificatePrinter.fact("Reference", dossier.reference())
                + CertificatePrinter.fact("Controller", dossier.controller())
                + CertificatePrinter.fact("School", dossier.school())
                + CertificatePrinter.fact("As known on", DateWords.moment(dossier.at())) + "</tbody></table>";
        String open = dossier.missing().isEmpty()
                ? ""
                : "<p>Still to follow: " + escape(String.join(", ", dossier.missing())) + ".</p>";
        return printer.page(
                "Personal data breach",
                dossier.reference() + ", " + DateWords.moment(dossier.at()),
                dossier.school(),
                head
                        + open
                        + dossier.sections().stream()
                                .map(DossierPrinter::section)
                                .collect(Collectors.joining()));
    }

    private static String section(IcoDossier.Section section) {
        return "<h2>" + escape(section.title()) + "</h2><table class=\"facts\"><tbody>"
                + section.lines().stream().map(DossierPrinter::line).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String line(IcoDossier.Line line) {
        List<String> said = line.value().lines().filter(text -> !text.isBlank()).toList();
        return "<tr><th scope=\"row\">" + escape(line.term()) + "</th><td>"
                + said.stream().map(text -> escape(text)).collect(Collectors.joining("<br/>")) + "</td></tr>";
    }
}
