package org.probity.ejb.policy.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.probity.ejb.print.PdfPrinter;
import org.probity.ejb.print.Xhtml;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.PolicyPart;
import org.xml.sax.SAXException;

/** Prints a comparison. Nobody has to see colours: what came stands underlined between plus signs, what went struck through between minus signs. */
@ApplicationScoped
public class RedlinePrinter {
    private static final int DEEPEST = 3;

    private final PdfPrinter printer = new PdfPrinter();
    private final String style = style();

    /** The PDF, as of that day. */
    public byte[] print(Comparison comparison, LocalDate day) {
        try {
            return printer.print(page(comparison, day));
        } catch (SAXException ourOwnMistake) {
            throw new IllegalStateException("The page of a comparison is not well formed", ourOwnMistake);
        }
    }

    private String page(Comparison comparison, LocalDate day) {
        String title = "What changed in " + comparison.later().getPolicy().getTitle();
        return "<html lang=\"en-GB\"><head><title>" + text(title) + "</title><meta name=\"author\" content=\""
                + text(comparison.laterOwner()) + "\"/><meta name=\"description\" content=\"" + text(title)
                + "\"/><style>" + style + "</style></head><body><div class=\"foot\">" + text(title)
                + " <span class=\"pages\">Page <span class=\"page\"></span> of <span class=\"all\"></span></span></div><h1>"
                + text(title) + "</h1><p>From " + text(comparison.earlierName()) + " to "
                + text(comparison.laterName()) + ". Printed on " + DateWords.date(day) + ".</p><p>"
                + text(comparison.summary()) + "</p><h2>The text</h2>"
                + comparison.redline().stream().map(this::part).collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    private String part(Redline.Part part) {
        PolicyPart found = part.part();
        String words = part.pieces().stream().map(this::piece).collect(Collectors.joining());
        String number = number(part);
        if (found instanceof PolicyPart.Heading) {
            return "<h3>" + number + words + "</h3>";
        }
        int depth = found instanceof PolicyPart.Item item ? Math.min(item.depth(), DEEPEST) : 0;
        return "<p" + (depth == 0 ? "" : " class=\"d" + depth + "\"") + ">" + number + words + "</p>";
    }

    private String number(Redline.Part part) {
        String now = part.part().number();
        String former = part.formerNumber() == null ? "" : "<del>[- " + text(part.formerNumber()) + " -]</del> ";
        return former + (now == null ? "" : "<span class=\"number\">" + text(now) + "</span> ");
    }

    private String piece(Redline.Piece piece) {
        String words = text(piece.text().replace('\n', ' '));
        return switch (piece.kind()) {
            case SAME -> words;
            case ADDED -> "<ins>[+ " + words + " +]</ins>";
            case REMOVED -> "<del>[- " + words + " -]</del>";
        };
    }

    /** A character that the fonts have not would stop the whole comparison, so it is shown as a question mark. */
    private String text(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(character -> printable.appendCodePoint(printer.prints(character) ? character : '?'));
        return Xhtml.escape(printable.toString());
    }

    private static String style() {
        try (InputStream file = RedlinePrinter.class.getResourceAsStream("/print/policy.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    + "\nins { text-decoration: underline; color: #14532d }\ndel { text-decoration: line-through; color: #8a1c1c }\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
