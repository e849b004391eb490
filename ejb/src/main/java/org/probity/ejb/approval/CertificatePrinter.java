package org.probity.ejb.approval;

import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.probity.ejb.print.PdfPrinter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.xml.sax.SAXException;

/** Prints certificates and minutes of meetings: plain pages of facts and tables, tagged. */
@ApplicationScoped
public class CertificatePrinter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PdfPrinter printer = new PdfPrinter();
    private final String style = style();

    /** The page of a certificate; it is sealed afterwards. */
    byte[] certificate(CertificateFacts facts) {
        String rows =
                facts.approvals().stream().map(CertificatePrinter::approval).collect(Collectors.joining());
        String body = "<p>This certificate proves that the document below was approved as it is, byte for byte.</p>"
                + "<table class=\"facts\"><tbody>"
                + fact("Policy", facts.title()) + fact("Of", facts.school()) + fact("Version", facts.version())
                + fact("SHA-256 of the document", spaced(facts.bodyHash()))
                + fact("Issued", moment(facts.issued()) + ", by " + facts.issuer())
                + fact("Signing key", facts.keyId()) + fact("SHA-256 of the key", spaced(facts.fingerprint()))
                + "</tbody></table><h2>Approvals, in their order</h2>"
                + "<table><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">For</th><th scope=\"col\">How</th><th scope=\"col\">When</th></tr></thead><tbody>"
                + rows + "</tbody></table><h2>How to check it</h2><p>"
                + (facts.check().isEmpty() ? "" : "Open " + escape(facts.check()) + " and choose this file. ")
                + "Every byte of this file is sealed with an Ed25519 signature; the attached file "
                + SealedPdf.FILE_NAME
                + " holds the seal, the signatures and what was signed. Whoever has the public key can check it"
                + " without us.</p>";
        return page("Certificate of approval", facts.title() + ", version " + facts.version(), facts.school(), body);
    }

    private static String approval(CertificateFacts.Approval approval) {
        String how = approval.route() + (approval.reference().isEmpty() ? "" : ", " + approval.reference());
        return "<tr><td>" + escape(approval.name()) + ", " + escape(approval.title()) + "</td><td>"
                + escape(approval.body())
                + "</td><td>" + escape(how)
                + (approval.equality().isEmpty() ? "" : "<br/>Equality: " + escape(approval.equality())) + "</td><td>"
                + moment(approval.at()) + "</td></tr>";
    }

    /** A page with this heading, a line under it, and a body of XHTML. */
    public byte[] page(String title, String subject, String school, String body) {
        String name = escape(title + ": " + subject);
        try {
            return printer.print("<html lang=\"en-GB\"><head><title>" + name
                    + "</title><meta name=\"author\" content=\""
                    + escape(school) + "\"/><meta name=\"description\" content=\"" + name + "\"/><style>" + style
                    + "</style></head><body><div class=\"foot\">" + name
                    + " <span class=\"pages\">Page <span class=\"page\"></span> of <span class=\"all\"></span></span></div>"
                    + "<div class=\"head\"><p class=\"school\">" + escape(school) + "</p></div><h1>" + escape(title)
                    + "</h1>" + body + "</body></html>");
        } catch (SAXException ourOwnMistake) {
            throw new IllegalStateException("The page of a certificate is not well formed", ourOwnMistake);
        }
    }

    /** Whether the fonts have this character. */
    public boolean prints(int codePoint) {
        return printer.prints(codePoint);
    }

    /** A row of a table of facts. */
    public static String fact(String term, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "<tr><th scope=\"row\">" + escape(term) + "</th><td>" + escape(value) + "</td></tr>";
    }

    static String moment(Instant at) {
        return DateWords.date(London.date(at)) + ", " + CLOCK.format(London.time(at));
    }

    private static String spaced(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static String style() {
        try (InputStream file = CertificatePrinter.class.getResourceAsStream("/print/policy.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
