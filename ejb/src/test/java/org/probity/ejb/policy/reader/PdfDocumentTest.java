package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;

/** What pages do to a text: columns, divided words, running heads, breaks in the middle of a clause. */
class PdfDocumentTest {

    @Test
    void columnsAreReadOneAfterTheOther() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .at(700)
                .lines(
                        72,
                        "Pupils must lock every bicycle in the",
                        "rack beside the gate and keep the key",
                        "with them all day.")
                .gap()
                .lines(72, "Staff may lend a lock to a pupil who")
                .at(700)
                .lines(320, "has forgotten one at home, and note", "the name in the book.")
                .gap()
                .lines(320, "Visitors must push their bicycles."));
        assertEquals(
                List.of(
                        "Pupils must lock every bicycle in the rack beside the gate and keep the key with them all day.",
                        "Staff may lend a lock to a pupil who has forgotten one at home, and note the name in the book.",
                        "Visitors must push their bicycles."),
                texts(draft));
    }

    @Test
    void dividedWordsAreMendedAndCompoundsStay() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .lines(
                        72,
                        "Pupils must keep their equip-",
                        "ment in good order and avoid self-",
                        "made lamps. A well-lit bicycle is",
                        "safer, so use well-",
                        "lit ones."));
        assertEquals(
                List.of(
                        "Pupils must keep their equipment in good order and avoid self-made lamps. A well-lit bicycle is safer, so use well-lit ones."),
                texts(draft));
    }

    @Test
    void clauseRunsOverThePageAndItsEdgesAreFurniture() {
        PolicyDraft draft = read(new TinyPdf()
                .lines(72, "Oak Street handbook")
                .heading("Bicycle Policy")
                .lines(
                        72,
                        "1. Pupils must lock every bicycle in the rack and must keep",
                        "2. Staff may lend a lock to any pupil who asks for one in the")
                .at(40)
                .lines(72, "Page 1 of 2")
                .page()
                .lines(72, "Oak Street handbook")
                .lines(72, "morning and brings it back.", "3. Visitors must push their bicycles.")
                .at(40)
                .lines(72, "Page 2 of 2"));
        assertEquals(
                "Staff may lend a lock to any pupil who asks for one in the morning and brings it back.",
                texts(draft).get(1));
        assertEquals(
                List.of("1", "2", "3"),
                draft.clauses().stream().map(DraftClause::number).toList());
        assertEquals(
                List.of(
                        PageFurniture.Kind.HEADER,
                        PageFurniture.Kind.PAGE_NUMBER,
                        PageFurniture.Kind.HEADER,
                        PageFurniture.Kind.PAGE_NUMBER),
                draft.furniture().stream().map(PageFurniture::kind).toList());
        assertTrue(draft.warnings().stream().anyMatch(warning -> warning.kind() == DraftWarning.Kind.JOINED));
    }

    @Test
    void pageOfContentsIsFurniture() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .lines(72, "Contents", "Locks ................ 1", "Helmets .............. 2")
                .page()
                .heading("Locks")
                .lines(72, "Pupils must lock every bicycle.")
                .heading("Helmets")
                .lines(72, "Pupils must wear a helmet."));
        assertEquals(
                List.of("Bicycle Policy", "Locks", "Helmets"),
                draft.headings().stream().map(heading -> heading.text()).toList());
        assertEquals(3, draft.furniture().size());
    }

    @Test
    void lastShortLineOfAPageStandsAloneEvenIfNothingOnItsPageIsLonger() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .lines(72, "Oak Street School")
                .page()
                .lines(72, "Pupils must lock every bicycle in the shed behind the", "hall before the first lesson."));
        assertEquals("Oak Street School", draft.clauses().get(0).text());
    }

    @Test
    void lineIsFullIfTheWideWordOfTheNextPageHasNoRoomInIt() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .lines(
                        72,
                        "Pupils must lock every bicycle in the rack beside the gate and keep",
                        "the key with them all day. Every loss goes into the")
                .page()
                .lines(72, "MEMORANDUM book of the office."));
        assertEquals(1, draft.clauses().size());
    }

    @Test
    void joiningIsReportedWhereAFullLineEndsBothAPageAndASentence() {
        PolicyDraft draft = read(new TinyPdf()
                .heading("Bicycle Policy")
                .lines(72, "Pupils must lock every bicycle in the rack beside the gate.")
                .page()
                .lines(72, "Visitors must push their bicycles."));
        assertEquals(1, draft.clauses().size());
        assertEquals(
                List.of(DraftWarning.Kind.JOINED),
                draft.warnings().stream().map(DraftWarning::kind).toList());
    }

    private static List<String> texts(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::text).toList();
    }

    private static PolicyDraft read(TinyPdf pdf) {
        PolicyDraft draft = new PolicyReader().read("bicycle.pdf", pdf.bytes());
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }
}
