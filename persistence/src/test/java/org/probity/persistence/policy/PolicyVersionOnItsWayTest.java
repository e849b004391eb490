package org.probity.persistence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.policy.Policies.AUTHOR;
import static org.probity.persistence.policy.Policies.AUTHORITY;
import static org.probity.persistence.policy.Policies.GOVERNOR;
import static org.probity.persistence.policy.Policies.HASH;
import static org.probity.persistence.policy.Policies.NOW;
import static org.probity.persistence.policy.Policies.OTHER_GOVERNOR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From draft to approval: domain.md 8.1, V-02, V-09, V-11, SOD-10, AT-27. */
class PolicyVersionOnItsWayTest {
    @Test
    void textComesBackAsItWasWritten() {
        assertEquals(Policies.TEXT, Policies.draft().parts());
    }

    @Test
    void clauseKnowsTheHeadingThatItStandsUnder() {
        List<Clause> clauses = Policies.draft().getClauses();
        assertEquals("Kites", clauses.get(0).getHeading());
        assertEquals("Afterwards", clauses.get(1).getHeading());
        assertEquals(List.of("CC-01", "CC-02"), clauses.get(0).getCodes());
        assertEquals(3, clauses.get(1).getPosition());
    }

    @Test
    void submittingNamesEverythingThatIsMissing() {
        PolicyVersion version = new PolicyVersion(Policies.policy(), 1, null);
        IncompletePolicy refusal = assertThrows(IncompletePolicy.class, () -> version.submit(HASH));
        assertEquals(
                List.of(
                        "an author",
                        "at least one clause",
                        "who looks after it",
                        "whom it is for",
                        "a summary of what changed"),
                refusal.getMissing());
        assertEquals(PolicyStatus.DRAFT, version.getStatus());
    }

    @Test
    void summaryOfBlanksCountsAsMissing() {
        PolicyVersion version = Policies.draft();
        version.describe(
                new PolicyParticulars("Headteacher", List.of("Staff"), "  ", List.of(), List.of()), null, null);
        assertEquals(List.of("a summary of what changed"), version.missing());
    }

    @Test
    void submittedTextIsLocked() {
        PolicyVersion version = Policies.inReview();
        assertThrows(WrongPolicyState.class, () -> version.rewrite(List.of()));
        assertThrows(WrongPolicyState.class, () -> version.describe(PolicyParticulars.none(), null, null));
        assertEquals(Policies.TEXT, version.parts());
    }

    @Test
    void sentBackItCanBeChangedAndHasNoDocument() {
        PolicyVersion version = Policies.inReview();
        version.sendBack(GOVERNOR, "Clause 2 is unclear.", NOW);
        assertEquals(PolicyStatus.DRAFT, version.getStatus());
        assertNull(version.getBodyHash());
        version.rewrite(List.of());
        assertEquals("Clause 2 is unclear.", version.getNotes().get(0).getText());
    }

    @Test
    void sendingBackNeedsAReason() {
        PolicyVersion version = Policies.inReview();
        assertThrows(IncompletePolicy.class, () -> version.sendBack(GOVERNOR, " ", NOW));
        assertEquals(PolicyStatus.IN_REVIEW, version.getStatus());
    }

    @Test
    void approvalIsBoundToTheDocument() {
        PolicyVersion version = Policies.inReview();
        SignOff signOff = version.approve(GOVERNOR, AUTHORITY, NOW);
        assertEquals(PolicyStatus.APPROVED, version.getStatus());
        assertEquals(HASH, signOff.getBodyHash());
        assertTrue(new String(signOff.statement(), StandardCharsets.UTF_8).startsWith(HASH + "\n"));
        assertEquals("20 November 2026", version.getDates().getApprovedOn().words());
    }

    @Test
    void statementsOfTwoGovernorsDiffer() {
        PolicyVersion version = Policies.inReview();
        String first = new String(version.approve(GOVERNOR, AUTHORITY, NOW).statement(), StandardCharsets.UTF_8);
        String second =
                new String(version.approve(OTHER_GOVERNOR, AUTHORITY, NOW).statement(), StandardCharsets.UTF_8);
        assertNotEquals(first, second);
    }

    @Test
    void authorCannotApprove() {
        PolicyVersion version = Policies.inReview();
        assertThrows(SignOffRefused.class, () -> version.approve(AUTHOR, AUTHORITY, NOW));
        assertEquals(PolicyStatus.IN_REVIEW, version.getStatus());
        assertTrue(version.getSignOffs().isEmpty());
    }

    @Test
    void whoeverWrotePartOfItCannotApproveEither() {
        PolicyVersion version = Policies.draft();
        version.alsoWrittenBy(GOVERNOR, NOW);
        version.alsoWrittenBy(GOVERNOR, NOW);
        version.alsoWrittenBy(AUTHOR, NOW);
        version.submit(HASH);
        assertThrows(SignOffRefused.class, () -> version.approve(GOVERNOR, AUTHORITY, NOW));
        assertEquals(1, version.getNotes().size());
    }

    @Test
    void declaredInterestKeepsAGovernorOut() {
        PolicyVersion version = Policies.inReview();
        version.remark(GOVERNOR, PolicyNote.Kind.INTEREST, "My sister sells kites.", NOW);
        assertThrows(SignOffRefused.class, () -> version.approve(GOVERNOR, AUTHORITY, NOW));
        version.approve(OTHER_GOVERNOR, AUTHORITY, NOW);
        assertEquals(PolicyStatus.APPROVED, version.getStatus());
    }

    @Test
    void nobodyApprovesTwice() {
        PolicyVersion version = Policies.inReview();
        version.approve(GOVERNOR, AUTHORITY, NOW);
        assertThrows(SignOffRefused.class, () -> version.approve(GOVERNOR, AUTHORITY, NOW));
    }

    @Test
    void approvalWithoutBodyOrTitleIsRefusedByName() {
        PolicyVersion version = Policies.inReview();
        SignOff.Authority nothing = new SignOff.Authority(" ", null, null);
        IncompletePolicy refusal = assertThrows(IncompletePolicy.class, () -> version.approve(GOVERNOR, nothing, NOW));
        assertEquals(2, refusal.getMissing().size());
        assertTrue(refusal.getMessage().contains("the body that approves"));
    }

    @Test
    void draftCannotBeApproved() {
        PolicyVersion version = Policies.draft();
        WrongPolicyState refusal =
                assertThrows(WrongPolicyState.class, () -> version.approve(GOVERNOR, AUTHORITY, NOW));
        assertTrue(refusal.getMessage().endsWith("This version is a draft."));
    }

    @Test
    void nextVersionHasTheTextButNoSummary() {
        PolicyVersion next = Policies.draft().next(2, AUTHOR);
        assertEquals(Policies.TEXT, next.parts());
        assertEquals(List.of("a summary of what changed"), next.missing());
        assertFalse(
                next.getClauses().get(0).equals(Policies.draft().getClauses().get(0)));
    }
}
