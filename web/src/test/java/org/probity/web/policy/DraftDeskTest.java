package org.probity.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.ImpossibleCorrection;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.PolicyFacts;
import org.probity.ejb.policy.draft.Strength;
import org.probity.ejb.policy.draft.WordCount;

/** Correcting a draft as the page does it: one part open, whatever was typed is taken first. */
class DraftDeskTest {
    private DraftDesk desk;

    @BeforeEach
    void threeParts() {
        List<DraftPart> parts = List.of(
                new DraftHeading(0, 2, null, "Flying"),
                DraftClause.unplaced(
                        "1", "1.", false, "Kites stay low. Strings are wound up.", 0, Strength.REQUIRED, List.of()),
                DraftClause.unplaced(null, null, false, "and kept dry.", 0, Strength.INFORMATION, List.of()));
        WordCount words = WordCount.of(parts.stream().map(DraftPart::sourceText));
        desk = new DraftDesk(new PolicyDraft("Kites", null, parts, PolicyFacts.NONE, List.of(), List.of(), words));
    }

    @Test
    void emptyLineSplitsAClauseWithoutLosingAWord() {
        desk.open(1);
        desk.setText("Kites stay low.\r\n\r\nStrings are wound up.");
        desk.split();
        assertEquals(List.of("Kites stay low.", "Strings are wound up.", "and kept dry."), texts());
        assertEquals(100, desk.getPercent());
        assertEquals(2, desk.getSelected());
    }

    @Test
    void undoingASplitBringsTheClauseBackAsItWas() {
        desk.open(1);
        desk.setText("Kites st\n\nay low. Strings are wound up.");
        desk.split();
        desk.undo();
        assertEquals(List.of("Kites stay low. Strings are wound up.", "and kept dry."), texts());
    }

    @Test
    void otherWordsBindAsTheySayUnlessAPersonChose() {
        desk.open(2);
        desk.setText("and must be kept dry.");
        desk.close();
        assertEquals(Strength.REQUIRED, desk.getDraft().clauses().get(1).strength());
        desk.open(2);
        desk.setStrength(Strength.ADVISED);
        desk.setText("and must be dry.");
        desk.close();
        assertEquals(Strength.ADVISED, desk.getDraft().clauses().get(1).strength());
    }

    @Test
    void splitWithoutAnEmptyLineSaysWhatToDo() {
        desk.open(1);
        ImpossibleCorrection refusal = assertThrows(ImpossibleCorrection.class, desk::split);
        assertTrue(refusal.getMessage().contains("empty line"));
        assertEquals(2, texts().size());
    }

    @Test
    void joiningTakesWhatWasTypedFirst() {
        desk.open(2);
        desk.setText("and kept very dry.");
        desk.join();
        assertEquals(List.of("Kites stay low. Strings are wound up. and kept very dry."), texts());
        assertEquals(1, desk.getSelected());
    }

    @Test
    void numberStrengthAndCodesAreKept() {
        desk.open(2);
        desk.setNumber(" 2 ");
        desk.setStrength(Strength.ADVISED);
        desk.setCodes("cc-01; CC-02 CC-01");
        desk.close();
        DraftClause clause = desk.getDraft().clauses().get(1);
        assertEquals("2", clause.number());
        assertEquals(Strength.ADVISED, clause.strength());
        assertEquals(List.of("CC-01", "CC-02"), clause.codes());
    }

    @Test
    void unknownCodeIsRefusedAndNothingChanges() {
        desk.open(2);
        desk.setText("something else");
        desk.setCodes("CC-99999");
        assertThrows(ImpossibleCorrection.class, desk::close);
        assertEquals("and kept dry.", texts().get(1));
        assertEquals(2, desk.getSelected());
    }

    @Test
    void clauseBecomesAHeadingAndBack() {
        desk.open(1);
        desk.promote();
        assertEquals(2, desk.getDraft().headings().size());
        desk.indent(1);
        assertEquals(3, desk.getDraft().headings().get(1).level());
        desk.demote();
        assertEquals(1, desk.getDraft().headings().size());
        assertEquals("1", desk.getDraft().clauses().get(0).number());
    }

    @Test
    void clauseMovesBelowTheOneBeforeIt() {
        desk.open(2);
        desk.indent(1);
        assertEquals(1, desk.getDraft().clauses().get(1).depth());
        desk.indent(-1);
        assertEquals(0, desk.getDraft().clauses().get(1).depth());
    }

    @Test
    void partTakenOutIsMissedByTheBar() {
        desk.open(2);
        desk.remove();
        assertEquals(1, texts().size());
        assertTrue(desk.getPercent() < 100);
        assertEquals("and, dry, kept", desk.getMissingWords());
    }

    @Test
    void emptyTextIsRefused() {
        desk.open(1);
        desk.setText(null);
        assertThrows(ImpossibleCorrection.class, desk::close);
    }

    private List<String> texts() {
        return desk.getDraft().clauses().stream().map(DraftClause::text).toList();
    }
}
