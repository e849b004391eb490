package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.ImpossibleCorrection;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.Strength;

/** A person corrects the draft; whatever is done, no word goes astray. */
class PolicyCorrectionTest {
    private static final String TEXT = """
            Bicycle Policy

            Locks

            1. Pupils must lock every bicycle. 2. Staff may lend a lock.
            3. Everyone should:
               a) wear a helmet
               b) use a bell

            Storage

            The shed is open all day.
            """;
    private static final int FIRST = 2;

    private final PolicyDraft draft = new PolicyReader().read("bicycle.txt", TEXT.getBytes(StandardCharsets.UTF_8));

    @Test
    void splitGivesTheSecondHalfItsOwnNumber() {
        PolicyDraft split = draft.split(FIRST, "Pupils must lock every bicycle.".length());
        assertEquals("Pupils must lock every bicycle.", clause(split, FIRST).text());
        assertEquals("2", clause(split, FIRST + 1).number());
        assertEquals("Staff may lend a lock.", clause(split, FIRST + 1).text());
        assertEquals("Locks", clause(split, FIRST + 1).heading());
        assertTrue(split.coverage().isComplete());
        assertEquals(draft.parts().size() + 1, split.parts().size());
        assertEquals(
                1,
                draft.clauses().stream()
                        .filter(clause -> "1".equals(clause.number()))
                        .count());
    }

    @Test
    void splitInsideAWordIsRefused() {
        assertThrows(ImpossibleCorrection.class, () -> draft.split(FIRST, 3));
        assertThrows(ImpossibleCorrection.class, () -> draft.split(FIRST, 0));
        assertThrows(ImpossibleCorrection.class, () -> draft.split(0, 3));
        assertThrows(ImpossibleCorrection.class, () -> draft.split(99, 3));
    }

    @Test
    void mergedClauseKeepsTheNumberItAbsorbs() {
        PolicyDraft merged = draft.mergeWithPrevious(FIRST + 1);
        assertEquals("1", clause(merged, FIRST).number());
        assertTrue(clause(merged, FIRST).text().contains("lock. 3. Everyone should:"));
        assertEquals(FIRST, clause(merged, FIRST + 1).parent());
        assertTrue(merged.coverage().isComplete());
        assertThrows(ImpossibleCorrection.class, () -> draft.mergeWithPrevious(0));
    }

    @Test
    void splitAndMergeAreOpposites() {
        PolicyDraft split = draft.split(FIRST, "Pupils must lock every bicycle.".length());
        assertEquals(draft, split.mergeWithPrevious(FIRST + 1));
    }

    @Test
    void promotedClauseBecomesTheHeadingOfWhatFollows() {
        int shed = draft.clauses().get(draft.clauses().size() - 1).position();
        PolicyDraft promoted = draft.promote(FIRST + 1, 3);
        assertEquals("Everyone should:", clause(promoted, FIRST + 2).heading());
        assertEquals(0, clause(promoted, FIRST + 2).depth());
        assertEquals("3.", promoted.headings().get(2).number());
        assertTrue(promoted.coverage().isComplete());
        assertEquals("Storage", clause(promoted, shed).heading());
        assertThrows(ImpossibleCorrection.class, () -> draft.promote(FIRST, 9));
    }

    @Test
    void demotedHeadingBecomesAClause() {
        PolicyDraft demoted = draft.demote(1);
        assertEquals("Bicycle Policy", clause(demoted, 1).heading());
        assertEquals("Locks", clause(demoted, 1).text());
        assertEquals(Strength.INFORMATION, clause(demoted, 1).strength());
        assertTrue(demoted.coverage().isComplete());
        assertThrows(ImpossibleCorrection.class, () -> draft.demote(FIRST));
    }

    @Test
    void newNumberLeavesThePrintedOneOnRecord() {
        PolicyDraft renumbered = draft.renumber(FIRST, "1A");
        assertEquals("1A", clause(renumbered, FIRST).number());
        assertEquals("1.", clause(renumbered, FIRST).printed());
        assertTrue(renumbered.coverage().isComplete());
        assertNull(clause(draft.renumber(FIRST, " "), FIRST).number());
    }

    @Test
    void changedStrengthShowsInTheListOfProhibitions() {
        assertEquals(0, draft.prohibited().size());
        PolicyDraft changed = draft.withStrength(FIRST, Strength.PROHIBITED);
        assertEquals(1, changed.prohibited().size());
        assertTrue(changed.coverage().isComplete());
    }

    @Test
    void depthStaysWithinReach() {
        PolicyDraft deeper = draft.withDepth(FIRST + 1, 5);
        assertEquals(1, clause(deeper, FIRST + 1).depth());
        assertEquals(FIRST, clause(deeper, FIRST + 1).parent());
        assertEquals(0, clause(deeper.withDepth(FIRST + 1, -1), FIRST + 1).depth());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noSequenceOfCorrectionsLosesAWord(int seed) {
        Random random = new Random(seed);
        PolicyDraft corrected = draft;
        int done = 0;
        for (int i = 0; i < 200; i++) {
            try {
                corrected = correct(corrected, random);
                done++;
            } catch (ImpossibleCorrection refused) {
                assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
            }
            assertTrue(corrected.coverage().isComplete(), corrected::toString);
        }
        assertTrue(done > 50);
    }

    private static PolicyDraft correct(PolicyDraft before, Random random) {
        int position = random.nextInt(before.parts().size());
        return switch (random.nextInt(7)) {
            case 0, 1 -> before.split(position, random.nextInt(40));
            case 2 -> before.mergeWithPrevious(position);
            case 3 -> before.promote(position, 1 + random.nextInt(6));
            case 4 -> before.demote(position);
            case 5 -> before.renumber(position, String.valueOf(random.nextInt(30)));
            default -> before.withDepth(position, random.nextInt(4));
        };
    }

    private static DraftClause clause(PolicyDraft draft, int position) {
        return (DraftClause) draft.parts().get(position);
    }
}
