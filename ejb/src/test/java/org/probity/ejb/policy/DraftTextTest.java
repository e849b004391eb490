package org.probity.ejb.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.reader.PolicyReader;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicySource;

/** A draft kept and read back is the same text, and is still measured by the words of its file. */
class DraftTextTest {
    private static final String FILE = """
            # Policy on kites

            ## Flying

            1. Staff must not fly kites near wires.
            2. Pupils should wind up their strings
               before they go home.

            ## Afterwards

            3. Kites are kept dry.
            """;

    private final PolicyDraft draft = new PolicyReader().read("kites.md", FILE.getBytes(StandardCharsets.UTF_8));
    private final PolicySource source = DraftText.source(1L, "kites.md", draft);

    @Test
    void partsComeBackInTheirOrder() {
        List<PolicyPart> parts = DraftText.parts(draft);
        PolicyDraft again = DraftText.draft(draft.title(), parts, source);
        assertEquals(parts, DraftText.parts(again));
        assertEquals(
                draft.clauses().stream().map(DraftClause::heading).toList(),
                again.clauses().stream().map(DraftClause::heading).toList());
    }

    @Test
    void nothingIsMissingAfterKeeping() {
        PolicyDraft again = DraftText.draft(draft.title(), DraftText.parts(draft), source);
        assertTrue(again.coverage().isComplete(), again.coverage().toString());
    }

    @Test
    void wordTakenOutIsNoticedAfterKeeping() {
        PolicyDraft again = DraftText.draft(draft.title(), DraftText.parts(draft), source);
        int first = again.clauses().get(0).position();
        PolicyDraft shorter = again.withText(first, "Staff must not fly kites.");
        assertFalse(shorter.coverage().isComplete());
        assertEquals("{near=1, wires=1}", shorter.coverage().missing().counts().toString());
    }

    @Test
    void codesArePartOfTheKeptText() {
        int first = draft.clauses().get(0).position();
        PolicyDraft coded = draft.withCodes(first, List.of("CC-01"));
        PolicyDraft again = DraftText.draft(draft.title(), DraftText.parts(coded), source);
        assertEquals(List.of("CC-01"), again.clauses().get(0).codes());
    }

    @Test
    void textWithoutAFileIsItsOwnMeasure() {
        PolicyDraft again = DraftText.draft("Kites", DraftText.parts(draft), null);
        assertTrue(again.coverage().isComplete());
    }
}
