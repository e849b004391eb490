package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** OpenDocument texts: what only this format can do to numbers, changes and notes, and what is refused. */
class OpenDocumentTest {
    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private static final String TITLE = "<text:h text:outline-level=\"1\">Bicycle Policy</text:h>";

    @Test
    void listGoesOnWhereItSaysSoAndElseCountsAnew() {
        PolicyDraft draft = read(TITLE
                + list("", "Pupils must lock up.", "Pupils must walk.")
                + "<text:p>The shed is open.</text:p>"
                + list("text:continue-numbering=\"true\"", "Bells must ring.")
                + list("", "Staff may lend a lock."));
        assertEquals(Arrays.asList("1", "2", null, "3", "1"), numbers(draft));
    }

    @Test
    void secondParagraphOfAnItemHasNoNumberOfItsOwn() {
        PolicyDraft draft = read(
                TITLE
                        + "<text:list text:style-name=\"L\"><text:list-item><text:p>Pupils must lock up.</text:p><text:p>The lock must be a good one, as sold in any shop for bicycles.</text:p></text:list-item>"
                        + "<text:list-item text:start-value=\"7\"><text:p>Pupils must walk.</text:p></text:list-item></text:list>");
        assertEquals(List.of("1", "7"), numbers(draft));
        assertTrue(draft.clauses().get(0).text().contains("good one"));
    }

    @Test
    void notesStandBehindTheirParagraphAndRemarksAside() {
        PolicyDraft draft = read(TITLE
                + "<text:p>Pupils must lock up<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A chain will do.</text:p></text:note-body></text:note>."
                + "<office:annotation><text:p>Ask the caretaker</text:p></office:annotation></text:p>");
        assertEquals("Pupils must lock up.", draft.clauses().get(0).text());
        assertEquals("A chain will do.", draft.clauses().get(1).text());
        assertEquals(PageFurniture.Kind.REMARK, draft.furniture().get(0).kind());
    }

    @Test
    void wordsThatAreNotShownAreListed() {
        PolicyDraft draft =
                read(TITLE + "<text:p>Pupils must <text:span text:style-name=\"H\">not</text:span>lock up.</text:p>");
        assertEquals("Pupils must lock up.", draft.clauses().get(0).text());
        assertEquals("not", draft.furniture().get(0).text());
    }

    @Test
    void tableKeepsItsCells() {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        PolicyDraft draft = read(TITLE + "<table:table><table:table-header-rows><table:table-row>"
                + cell.formatted("Who") + cell.formatted("What")
                + "</table:table-row></table:table-header-rows><table:table-row>" + cell.formatted("Pupil")
                + cell.formatted("locks up") + "</table:table-row></table:table><text:p>Pupils must walk.</text:p>");
        assertEquals(
                List.of(List.of("Who", "What"), List.of("Pupil", "locks up")),
                draft.tables().get(0).rows());
    }

    @Test
    void hostileFilesAreRefused() {
        refused(odt(TITLE).with("Basic/Standard/Module1.xml", "<x/>"), "macros");
        refused(
                odt(TITLE)
                        .with(
                                "content.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
                "XML entities");
        refused(odt(TITLE).with("META-INF/manifest.xml", "<m><encryption-data/></m>"), "password");
        refused(odt(TITLE).with("Pictures/a.png", new byte[80 * 1024 * 1024]), "larger unpacked");
        refused(odt(TITLE).with("content.xml", "<a><b>"), "damaged inside");
    }

    private static void refused(TinyDocx file, String because) {
        byte[] content = file.bytesWithout("word/");
        String message = assertThrows(UnreadablePolicy.class, () -> new PolicyReader().read("policy.odt", content))
                .getMessage();
        assertTrue(message.contains(because), message);
    }

    private static List<String> numbers(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::number).toList();
    }

    private static String list(String more, String... items) {
        StringBuilder list = new StringBuilder("<text:list text:style-name=\"L\" " + more + ">");
        for (String item : items) {
            list.append("<text:list-item><text:p>").append(item).append("</text:p></text:list-item>");
        }
        return list.append("</text:list>").toString();
    }

    private static PolicyDraft read(String body) {
        PolicyDraft draft = new PolicyReader().read("policy.odt", odt(body).bytesWithout("word/"));
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }

    private static TinyDocx odt(String body) {
        return new TinyDocx("")
                .bare()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<?xml version=\"1.0\"?><office:document-content " + NAMES + "><office:automatic-styles>"
                                + "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                                + "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>");
    }
}
