package org.probity.ejb.statement;

import static org.probity.ejb.approval.CertificatePrinter.fact;
import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.statement.StatementKind;
import org.probity.persistence.statement.StatementRefused;

/** Prints what somebody signed: what they were asked, what they wrote as they typed it, what they said of it, and when. Tagged. */
@Dependent
class StatementPrinter {
    static final String TRUE_STATEMENT =
            "I say that what I wrote here is true, as far as I know and remember. I know that it may be read by those who decide and by the person it is about.";
    static final String TRUE_NOTES =
            "I say that these notes, with what I wrote about them, tell truly what was said, as far as I remember. I know that they may be read by those who decide and by the person it is about.";

    @Inject
    CertificatePrinter printer;

    /** What is printed beside the page itself. */
    record Signed(String reference, String words, String signature, Instant at) {}

    /** What somebody says of their words when they sign. */
    static String declaration(StatementKind kind) {
        return kind == StatementKind.NOTES ? TRUE_NOTES : TRUE_STATEMENT;
    }

    /** @throws StatementRefused when it holds a character that our fonts have not: the paper has to say what was typed */
    void check(String words) {
        words.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !printer.prints(character))
                .findFirst()
                .ifPresent(character -> {
                    throw new StatementRefused("There is a sign in it that cannot be printed: "
                            + Character.getName(character) + ". Take it out, or say it in words.");
                });
    }

    byte[] print(LinkedPage page, Signed signed) {
        boolean notes = page.kind() == StatementKind.NOTES;
        String when = DateWords.moment(signed.at());
        String facts = "<table class=\"facts\"><tbody>" + fact("Case", signed.reference()) + fact("Name", page.name())
                + fact("Asked by", page.asker())
                + (notes ? fact("Day of the interview", DateWords.date(page.heldOn())) : "")
                + fact("Signed by typing the name", signed.signature()) + fact("Signed", when) + "</tbody></table>";
        String written = signed.words().isBlank() ? "Nothing was corrected." : signed.words();
        return printer.page(
                notes ? "Signed notes of an interview" : "Signed statement",
                signed.reference() + ", " + when,
                page.school(),
                facts + part(notes ? "The notes" : "What was asked", page.given())
                        + part(notes ? "What is to be corrected or added" : "The statement", written)
                        + part("Declaration", declaration(page.kind()))
                        + "<p>Behind a link that was mailed to the person. It cannot be changed since.</p>");
    }

    private static String part(String heading, String words) {
        return "<h2>" + heading + "</h2>"
                + Stream.of(words.split("\\n\\s*\\n", -1))
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br/>") + "</p>")
                        .collect(Collectors.joining());
    }
}
