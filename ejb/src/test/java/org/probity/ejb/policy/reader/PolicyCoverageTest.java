package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.PolicyDraft;

/** The proof of coverage notices every word that is lost or doubled. */
class PolicyCoverageTest {
    private static final String TEXT = """
            Bicycle Policy

            Aims

            1. Pupils must lock every bicycle.
            2. Staff may lend a lock.
            """;

    private final PolicyDraft draft = new PolicyReader().read("bicycle.txt", TEXT.getBytes(StandardCharsets.UTF_8));

    @Test
    void completeDraftCoversItsSource() {
        assertTrue(draft.coverage().isComplete());
        assertEquals(15, draft.coverage().source().total());
        assertEquals(1.0, draft.coverage().share());
    }

    @Test
    void lostWordIsMissing() {
        PolicyDraft poorer = withFirstClause("Pupils must lock every.");
        assertFalse(poorer.coverage().isComplete());
        assertEquals(Map.of("bicycle", 1), poorer.coverage().missing().counts());
        assertEquals(14.0 / 15, poorer.coverage().share(), 1e-9);
    }

    @Test
    void doubledWordIsAdded() {
        PolicyDraft richer = withFirstClause("Pupils must lock every every bicycle.");
        assertEquals(Map.of("every", 1), richer.coverage().added().counts());
        assertFalse(richer.coverage().isComplete());
    }

    @Test
    void lostClauseTakesItsNumberAlong() {
        List<DraftPart> parts = new ArrayList<>(draft.parts());
        parts.remove(parts.size() - 1);
        assertEquals(
                Map.of("2", 1, "Staff", 1, "may", 1, "lend", 1, "a", 1, "lock", 1),
                with(parts).coverage().missing().counts());
    }

    private PolicyDraft withFirstClause(String text) {
        List<DraftPart> parts = new ArrayList<>(draft.parts());
        DraftClause clause = draft.clauses().get(0);
        parts.set(
                clause.position(),
                DraftClause.unplaced(
                        clause.number(), clause.printed(), false, text, 0, clause.strength(), clause.persons()));
        return with(parts);
    }

    private PolicyDraft with(List<DraftPart> parts) {
        return new PolicyDraft(
                draft.title(),
                draft.organisation(),
                parts,
                draft.facts(),
                draft.furniture(),
                draft.warnings(),
                draft.sourceWords());
    }
}
