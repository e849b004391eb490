package org.probity.ejb.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.policy.adoption.Parameters;
import org.probity.ejb.print.PdfPrinter;
import org.probity.ejb.print.Xhtml;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;
import org.probity.persistence.school.Trust;
import org.xml.sax.SAXException;

/**
 * Prints the document that governors approve: the text and what it says about itself. Approval and dates in force are not in it,
 * because it is printed once, before anybody approves (decisions 12).
 */
@ApplicationScoped
public class PolicyPrinter {
    private static final String IGNORABLE = "[\\p{Cf}\\uFEFF]";

    private final PdfPrinter printer = new PdfPrinter();
    private final String style = style();

    /** The PDF of a school's text as it stands on that day. */
    public byte[] print(PolicyVersion version, LocalDate day) {
        return print(version, day, null);
    }

    /**
     * The PDF of this text as it stands on that day.
     *
     * @param trust whose text it is when no school has it; may be null for a school's
     */
    public byte[] print(PolicyVersion version, LocalDate day, Trust trust) {
        String page = xhtml(version, day, trust);
        requirePrintable(version.parts());
        try {
            return printer.print(page);
        } catch (SAXException ourOwnMistake) {
            throw new IllegalStateException("The page of a policy is not well formed", ourOwnMistake);
        }
    }

    private String xhtml(PolicyVersion version, LocalDate day, Trust trust) {
        School school = version.getPolicy().getSchool();
        String title = text(version.getPolicy().getTitle());
        String name = text(school == null ? trust.getName() : school.getName());
        String lines = school == null ? trust.getAddress() : school.getAddress();
        String address = lines == null ? "" : text(lines.replace("\n", ", "));
        List<PolicyPart> parts = school == null ? Parameters.told(version.parts()) : version.parts();
        return "<html lang=\"en-GB\"><head><title>" + title + ", version " + version.getNumber()
                + "</title><meta name=\"author\" content=\"" + name + "\"/><meta name=\"description\" content=\""
                + title
                + ", " + name + "\"/><style>" + style + "</style></head><body><div class=\"foot\">" + title
                + ", version "
                + version.getNumber()
                + " <span class=\"pages\">Page <span class=\"page\"></span> of <span class=\"all\"></span></span></div>"
                + "<div class=\"head\"><p class=\"school\">" + name + "</p><p class=\"line\">" + address
                + "</p></div><h1>"
                + title + "</h1>" + facts(version, day)
                + new PolicyMarkup(version.getPolicy().getTitle(), parts).body()
                + "</body></html>";
    }

    private static String facts(PolicyVersion version, LocalDate day) {
        PolicyParticulars particulars = version.getParticulars();
        return "<table class=\"facts\"><tbody>"
                + fact("Version", version.getNumber() + ", text of " + DateWords.date(day))
                + fact("Looked after by", particulars.getOwnerRole())
                + fact("For", String.join(", ", particulars.getAudience()))
                + fact("What changed", particulars.getChangeSummary())
                + fact("Read with", String.join(", ", particulars.getRelatedPolicies()))
                + fact("Law and guidance", String.join(", ", particulars.getLegalReferences()))
                + "</tbody></table>";
    }

    private static String fact(String term, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "<tr><th scope=\"row\">" + term + "</th><td>" + text(value) + "</td></tr>";
    }

    static String text(String text) {
        return Xhtml.escape(text.replaceAll(IGNORABLE, ""));
    }

    private void requirePrintable(List<PolicyPart> parts) {
        List<String> faults = parts.stream()
                .flatMap(part -> PolicyMarkup.texts(part)
                        .flatMap(text ->
                                text.replaceAll(IGNORABLE, "").codePoints().boxed())
                        .filter(character -> !printer.prints(character))
                        .map(character -> PolicyMarkup.place(part) + " (" + Character.getName(character) + ")"))
                .distinct()
                .limit(10)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnprintablePolicy(
                    "Some characters cannot be printed: " + faults.stream().collect(Collectors.joining("; "))
                            + ". Write them differently, then submit again.");
        }
    }

    private static String style() {
        try (InputStream file = PolicyPrinter.class.getResourceAsStream("/print/policy.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
