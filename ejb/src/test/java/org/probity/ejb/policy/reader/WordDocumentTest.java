package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.policy.reader.TinyDocx.item;
import static org.probity.ejb.policy.reader.TinyDocx.p;
import static org.probity.ejb.policy.reader.TinyDocx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;

/** What word processors put into a document besides plain paragraphs. */
class WordDocumentTest {
    private static final String TITLE = p("Bicycle Policy");

    @Test
    void trackedChangesAreAccepted() {
        PolicyDraft draft = read(new TinyDocx(TITLE
                + "<w:p>" + r("Pupils ") + "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>" + r("must")
                + "</w:ins>"
                + r(" lock every bicycle.") + "</w:p>"
                + "<w:p><w:moveFrom>" + r("Moved away.") + "</w:moveFrom></w:p><w:p><w:moveTo>" + r("Moved here.")
                + "</w:moveTo></w:p>"));
        assertEquals(List.of("Pupils must lock every bicycle.", "Moved here."), texts(draft));
    }

    @Test
    void namesOfPicturesMayBeInWhateverOldWindowsWrites() {
        byte[] docx = new TinyDocx(TITLE + p("Pupils must lock every bicycle."))
                .with("word/media/Sch\u00FCler.png", "x")
                .bytes();
        assertEquals(List.of("Pupils must lock every bicycle."), texts(new PolicyReader().read("bicycles.docx", docx)));
    }

    @Test
    void lastParagraphWithADeletedMarkIsNotLost() {
        PolicyDraft draft = read(new TinyDocx(TITLE + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + r("Pupils must lock every bicycle.") + "</w:p>"));
        assertEquals("Pupils must lock every bicycle.", draft.clauses().get(0).text());
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
    }

    @Test
    void deletedParagraphMarkJoinsTwoParagraphs() {
        PolicyDraft draft = read(new TinyDocx(TITLE + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + r("Pupils must lock ") + "</w:p>" + p("every bicycle.")));
        assertEquals(List.of("Pupils must lock every bicycle."), texts(draft));
    }

    @Test
    void automaticNumbersAreResolvedAndRestart() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerRoman", "(%3)")
                + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF0B7") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
        PolicyDraft draft = read(new TinyDocx(TITLE
                        + item(1, 0, "Pupils must walk.")
                        + item(1, 1, "Slowly and with care.")
                        + item(1, 2, "On the left side.")
                        + item(1, 2, "On the right side.")
                        + item(1, 1, "Never at night.")
                        + item(1, 0, "Staff may ride.")
                        + item(3, 0, "A bullet here.")
                        + item(2, 0, "Visitors may push."))
                .part("numbering", "numbering", numbering));
        assertEquals(
                java.util.Arrays.asList("1", "1.1", "i", "ii", "1.2", "2", null, "7"),
                draft.clauses().stream().map(DraftClause::number).toList());
        assertEquals(
                List.of(0, 1, 2, 2, 1, 0, 0, 0),
                draft.clauses().stream().map(DraftClause::depth).toList());
    }

    @Test
    void headingsComeFromStylesThatInherit() {
        String styles = "<w:style w:styleId=\"A\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:styleId=\"B\"><w:name w:val=\"School Heading\"/><w:basedOn w:val=\"A\"/></w:style>"
                + "<w:style w:styleId=\"C\"><w:name w:val=\"Outlined\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
        PolicyDraft draft = read(new TinyDocx(TITLE
                        + p("<w:pStyle w:val=\"B\"/>", "Locks")
                        + p("Pupils must lock every bicycle.")
                        + p("<w:pStyle w:val=\"C\"/>", "Helmets")
                        + p("Pupils must wear a helmet."))
                .part("styles", "styles", styles));
        assertEquals(
                List.of("Bicycle Policy", "Locks", "Helmets"),
                draft.headings().stream().map(heading -> heading.text()).toList());
        assertEquals("Helmets", draft.clauses().get(1).heading());
    }

    @Test
    void contentsHeadersAndHiddenTextAreFurniture() {
        PolicyDraft draft = read(new TinyDocx(TITLE
                        + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("Locks 3") + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret remark</w:t></w:r>"
                        + r("Pupils must lock every bicycle.") + "</w:p>")
                .part("header1", "hdr", p("Oak Street"))
                .part("footer1", "ftr", p("Page 2"))
                .part("comments", "comments", "<w:comment>" + p("Ask the bursar") + "</w:comment>"));
        assertEquals(List.of("Pupils must lock every bicycle."), texts(draft));
        assertEquals(
                List.of(
                        PageFurniture.Kind.HEADER,
                        PageFurniture.Kind.CONTENTS,
                        PageFurniture.Kind.HIDDEN,
                        PageFurniture.Kind.FOOTER,
                        PageFurniture.Kind.REMARK),
                draft.furniture().stream().map(PageFurniture::kind).toList());
    }

    @Test
    void hiddenTextInsideAWordLeavesTheWordWhole() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>%s</w:t></w:r>";
        PolicyDraft draft =
                read(new TinyDocx(TITLE + "<w:p>" + r("Pupils must lock every bi") + hidden.formatted("first")
                        + r("cycle") + hidden.formatted("sec") + hidden.formatted("ond") + r(".") + "</w:p>"));
        assertEquals(List.of("Pupils must lock every bicycle."), texts(draft));
        assertEquals("first second", draft.furniture().get(0).text());
    }

    @Test
    void contentsFieldIsFurniture() {
        PolicyDraft draft = read(new TinyDocx(TITLE
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("Locks 1") + "</w:p>"
                + p("Helmets 2") + "<w:p>" + r("Bells 3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + p("Pupils must lock every bicycle.")));
        assertEquals(List.of("Pupils must lock every bicycle."), texts(draft));
        assertEquals(3, draft.furniture().size());
    }

    @Test
    void textBoxIsReadOnceAndNoteFollowsItsParagraph() {
        String box = "<w:txbxContent>" + p("Boxed words stand here.") + "</w:txbxContent>";
        PolicyDraft draft = read(new TinyDocx(TITLE
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + r("Pupils must lock every bicycle.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + p("Staff may lend a lock."))
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + p("A lock with a key.") + "</w:footnote><w:footnote w:id=\"3\">"
                                + p("Unused.") + "</w:footnote>"));
        assertEquals(
                List.of(
                        "Pupils must lock every bicycle.",
                        "Boxed words stand here.",
                        "A lock with a key.",
                        "Staff may lend a lock."),
                texts(draft));
    }

    @Test
    void tableKeepsItsCellsWithoutDeletedRows() {
        String row = "<w:tr><w:tc>" + p("Date") + "</w:tc><w:tc>" + p("3 May 2024") + p("and later") + "</w:tc></w:tr>";
        String deleted =
                "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("Gone") + "</w:tc><w:tc>" + p("Gone") + "</w:tc></w:tr>";
        PolicyDraft draft = read(
                new TinyDocx(TITLE + p("Pupils must lock every bicycle.") + "<w:tbl>" + row + deleted + "</w:tbl>"));
        assertEquals(
                List.of(List.of(List.of("Date", "3 May 2024 and later"))),
                draft.tables().stream().map(table -> table.rows()).toList());
    }

    @Test
    void contentControlsAndLinksAreOrdinaryText() {
        PolicyDraft draft = read(new TinyDocx(TITLE
                + "<w:sdt><w:sdtContent><w:p>" + r("Pupils must ") + "<w:hyperlink>" + r("lock")
                + "</w:hyperlink><w:smartTag>" + r(" every ")
                + "</w:smartTag><w:sdt><w:sdtContent>" + r("bicycle.")
                + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"));
        assertEquals(List.of("Pupils must lock every bicycle."), texts(draft));
    }

    private static String level(int number, String format, String text) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + "<w:pPr><w:ind w:left=\"" + 720 * (number + 1)
                + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
    }

    private static List<String> texts(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::text).toList();
    }

    private static PolicyDraft read(TinyDocx document) {
        PolicyDraft draft = new PolicyReader().read("bicycle.docx", document.bytes());
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }
}
