package org.probity.ejb.casework;

import static org.probity.ejb.approval.CertificatePrinter.fact;
import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.ejb.casework.Requirement.Standing;
import org.probity.persistence.calendar.DateWords;

/** Prints how a case stands to the Acas Code: what a tribunal or an inspector is handed. Tagged, so that it can be heard as well as read. */
@Dependent
class CompletenessPrinter {
    @Inject
    CertificatePrinter printer;

    byte[] print(Completeness completeness) {
        String facts = "<table class=\"facts\"><tbody>" + fact("Case", completeness.reference())
                + fact("Person concerned", completeness.subject()) + fact("Procedure", completeness.procedure())
                + fact("As it stood on", DateWords.date(completeness.on()))
                + List.of(Standing.values()).stream()
                        .map(standing -> fact(capital(standing.words()), String.valueOf(completeness.count(standing))))
                        .collect(Collectors.joining())
                + "</tbody></table>";
        String rows =
                "<table><thead><tr><th scope=\"col\">Demand</th><th scope=\"col\">State</th><th scope=\"col\">Where,"
                        + " when, by whom</th></tr></thead><tbody>"
                        + completeness.requirements().stream()
                                .map(CompletenessPrinter::row)
                                .collect(Collectors.joining())
                        + "</tbody></table>";
        return printer.page(
                "Record of a fair procedure",
                completeness.reference() + ", " + DateWords.date(completeness.on()),
                completeness.school(),
                facts + "<h2>Each demand of the Acas Code</h2>" + rows);
    }

    private static String row(Requirement requirement) {
        String proofs =
                requirement.proofs().stream().map(CompletenessPrinter::line).collect(Collectors.joining("<br/>"));
        return "<tr><th scope=\"row\">" + escape(requirement.id() + ". " + requirement.demand()) + "</th><td>"
                + escape(capital(requirement.standing().words())) + "</td><td>" + proofs + "</td></tr>";
    }

    private static String line(Requirement.Proof proof) {
        List<String> parts = new ArrayList<>(List.of(proof.what()));
        if (proof.when() != null) {
            parts.add(DateWords.date(proof.when()));
        }
        if (proof.by() != null) {
            parts.add(proof.by());
        }
        String reason = proof.reason() == null || proof.reason().isBlank() ? "" : " (" + proof.reason() + ")";
        return escape(String.join(", ", parts) + reason);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
