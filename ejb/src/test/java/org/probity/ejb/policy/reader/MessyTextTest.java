package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;

/** The defects that conversions leave behind: lost and repeated numbers, torn sentences, page numbers, stray marks. */
class MessyTextTest {

    @Test
    void lostNumbersAreGivenBackAndFlagged() {
        PolicyDraft draft = read(
                "- Pupils must walk.\n- 2. Staff may ride.\n- 3. Visitors must push.\n\nLocks\n\n- A lock is needed.\n- 5. A key is needed too.");
        assertEquals(List.of("1", "2", "3", "4", "5"), numbers(draft));
        assertEquals(
                List.of(true, false, false, true, false, false),
                draft.clauses().stream().map(DraftClause::inferred).toList());
        assertEquals(List.of(DraftWarning.Kind.NUMBER_INFERRED, DraftWarning.Kind.NUMBER_INFERRED), kinds(draft));
    }

    @Test
    void bulletsBetweenNumbersInSequenceStayBullets() {
        PolicyDraft draft = read("- 1. Pupils must bring:\n- a lock\n- a lamp\n- 2. Staff may ride.");
        assertEquals(Arrays.asList("1", null, null, "2"), numbers(draft));
        assertEquals(List.of(0, 1, 1, 0), depths(draft));
        assertEquals(List.of(), kinds(draft));
    }

    @Test
    void repeatedLetterIsKeptAsPrintedAndReported() {
        PolicyDraft draft = read("1. Staff should:\n a) walk\n b) ride\n b) push");
        assertEquals(List.of("1", "a", "b", "b"), numbers(draft));
        assertEquals(List.of(DraftWarning.Kind.NUMBER_REPEATED), kinds(draft));
    }

    @Test
    void lettersAndRomanNumbersAreToldApart() {
        PolicyDraft draft = read(
                "i. First things first.\nii. Second things.\niii. Third things.\niv. Fourth things.\nv. Fifth things.\n\nLetters\n\n"
                        + "1. Staff should:\n g) walk\n h) ride\n i) push\n j) carry");
        assertEquals(List.of("i", "ii", "iii", "iv", "v", "1", "g", "h", "i", "j"), numbers(draft));
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1), depths(draft));
    }

    @Test
    void numbersGoOnAfterAPageBreakThatShiftedTheIndent() {
        PolicyDraft draft = read(
                "1. Staff should:\n   a) walk with care\n   b) ride with care\n\na) walk home\n\n2. Pupils must push."
                        .replace("\n\na) walk home", "\n\nc) push with care"));
        assertEquals(List.of("1", "a", "b", "c", "2"), numbers(draft));
        assertEquals(List.of(0, 1, 1, 1, 0), depths(draft));
    }

    @Test
    void sentenceTornByAPageIsJoinedWithAWarning() {
        PolicyDraft draft = read(
                "- Pupils must walk.\n- Staff may ride with care. On every such\n\n- occasion a helmet must be worn.\n- Visitors push.");
        assertEquals(
                List.of(
                        "Pupils must walk.",
                        "Staff may ride with care. On every such occasion a helmet must be worn.",
                        "Visitors push."),
                texts(draft));
        assertEquals(List.of(DraftWarning.Kind.JOINED), kinds(draft));
    }

    @Test
    void looseListOfLowerCaseItemsIsNotJoined() {
        PolicyDraft draft = read("Pupils must bring:\n\n- a lock and a key to\n\n- a lamp\n\n- a bell");
        assertEquals(List.of("Pupils must bring:", "a lock and a key to", "a lamp", "a bell"), texts(draft));
    }

    @Test
    void indentedParagraphBelongsToItsItem() {
        PolicyDraft draft = read(
                "- 1. Pupils must walk.\n\n  They must also keep to the left side of every path in the grounds.\n\n- 2. Staff may ride.");
        assertEquals(List.of("1", "2"), numbers(draft));
        assertEquals(
                "Pupils must walk.\nThey must also keep to the left side of every path in the grounds.",
                texts(draft).get(0));
    }

    @Test
    void runningLinesOfATextAreFurniture() {
        PolicyDraft draft = read(
                "Pupils must walk.\n\nOak Street handbook\nPage 1 of 3\n\nStaff may ride.\n\nOak Street handbook\nPage 2 of 3\n\nVisitors push.\n\nOak Street handbook\nPage 3 of 3\n");
        assertEquals(
                List.of("Pupils must walk.", "Staff may ride.", "Visitors push.", "Pupils must lock every bicycle."),
                textsWithLocks(draft));
        assertEquals(
                3,
                draft.furniture().stream()
                        .filter(piece -> piece.kind() == PageFurniture.Kind.FOOTER)
                        .count());
        assertEquals(
                3,
                draft.furniture().stream()
                        .filter(piece -> piece.kind() == PageFurniture.Kind.PAGE_NUMBER)
                        .count());
    }

    @Test
    void marksOfEmphasisGoAndWordsStay() {
        PolicyDraft draft = read(
                "**P**upils <u>must</u> *not* ride_fast, see [the map](https://maps.example/oak) \\(page 2\\) & `bells` <School Name>.");
        assertEquals(
                "Pupils must not ride_fast, see the map (page 2) & bells <School Name>.",
                texts(draft).get(0));
        assertEquals(
                List.of("https://maps.example/oak"),
                draft.furniture().stream().map(PageFurniture::text).toList());
    }

    @Test
    void starredWordKeepsItsStar() {
        assertEquals(
                "Everyone* must walk, and everyone* must push.",
                texts(read("Everyone* must walk, and everyone* must push.")).get(0));
    }

    @Test
    void windowsTextIsRead() {
        byte[] text = "Bicycle Policy\n\nPupils must use the \u201Cblue\u201D rack \u2013 always.\n"
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Pupils must use the \u201Cblue\u201D rack \u2013 always.",
                texts(new PolicyReader().read("x.txt", text)).get(0));
        byte[] wide = "\uFEFFBicycle Policy\r\n\r\nPupils must walk.\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "Pupils must walk.",
                texts(new PolicyReader().read("x.txt", wide)).get(0));
    }

    @Test
    void numberOnALineOfItsOwnBelongsToTheNextLine() {
        PolicyDraft draft = read("1.\n\nPupils must walk.\n\n2.\nStaff may ride.");
        assertEquals(List.of("1", "2"), numbers(draft));
        assertEquals("Pupils must walk.", texts(draft).get(0));
    }

    @Test
    void yearAtTheFrontOfAWrappedLineIsNoNumber() {
        PolicyDraft draft = read(
                "The shed was built by the parents of the school in the summer of the year\n12. It is still in use.");
        assertEquals(
                1,
                draft.clauses().stream()
                        .filter(clause -> clause.heading().equals("Bicycle Policy"))
                        .count());
    }

    @Test
    void headingsAreToldFromIntroductionsOfLists() {
        PolicyDraft draft = read(
                "Aims:\n\n- to walk\n- to push\n\nStaff must:\n\n- walk\n\nWhat if a lock is lost?\n\n- Tell the office.");
        assertEquals(
                List.of("Bicycle Policy", "Aims:", "What if a lock is lost?", "Locks"),
                draft.headings().stream().map(heading -> heading.text()).toList());
        assertEquals(
                List.of(0, 0, 0, 1, 0, 0),
                draft.clauses().stream().map(DraftClause::depth).toList());
    }

    private static List<String> numbers(PolicyDraft draft) {
        return draft.clauses().stream()
                .map(DraftClause::number)
                .toList()
                .subList(0, draft.clauses().size() - 1);
    }

    private static List<Integer> depths(PolicyDraft draft) {
        return draft.clauses().stream()
                .map(DraftClause::depth)
                .toList()
                .subList(0, draft.clauses().size() - 1);
    }

    private static List<String> texts(PolicyDraft draft) {
        List<String> all = textsWithLocks(draft);
        return all.get(all.size() - 1).startsWith("Pupils must lock") ? all.subList(0, all.size() - 1) : all;
    }

    private static List<String> textsWithLocks(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::text).toList();
    }

    private static List<DraftWarning.Kind> kinds(PolicyDraft draft) {
        return draft.warnings().stream().map(DraftWarning::kind).toList();
    }

    private static PolicyDraft read(String text) {
        String policy = "Bicycle Policy\n\n" + text
                + "\n\nLast rule\n\nPupils must lock every bicycle.\n"
                        .replace("Last rule", text.contains("Locks\n") ? "Last rule" : "Locks");
        PolicyDraft draft = new PolicyReader().read("bicycle.md", policy.getBytes(StandardCharsets.UTF_8));
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }
}
