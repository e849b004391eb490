package org.probity.persistence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.policy.Policies.GOVERNOR;
import static org.probity.persistence.policy.Policies.NOW;
import static org.probity.persistence.policy.Policies.TODAY;
import static org.probity.persistence.policy.Policies.starting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.persistence.calendar.PartialDate;

/** Publication, the boundary between versions, and the end: domain.md 8.1, V-01, V-12. */
class PolicyVersionInForceTest {
    private final Policy policy = Policies.policy();
    private final PolicyVersion approved = Policies.approved(policy, 2);

    @Test
    void versionBeforeEndsOnTheDayBefore() {
        PolicyVersion before = Policies.inForce(policy, LocalDate.of(2024, 9, 1));
        approved.publish(starting(LocalDate.of(2027, 1, 1)), before, GOVERNOR, NOW);
        assertEquals(LocalDate.of(2026, 12, 31), before.getEffectiveTo());
        assertEquals(PolicyStatus.IN_FORCE, before.getStatus());
        assertEquals(PolicyStatus.APPROVED, approved.getStatus());
    }

    @Test
    void onTheDayOneTakesThePlaceOfTheOther() {
        PolicyVersion before = Policies.inForce(policy, LocalDate.of(2024, 9, 1));
        approved.publish(starting(TODAY), before, GOVERNOR, NOW);
        before.supersede();
        approved.enterForce();
        assertEquals(PolicyStatus.SUPERSEDED, before.getStatus());
        assertEquals(PolicyStatus.IN_FORCE, approved.getStatus());
        assertEquals(TODAY.minusDays(1), before.getEffectiveTo());
    }

    @Test
    void pastDayNeedsAReasonThatStaysOnRecord() {
        Publication silent = starting(TODAY.minusDays(1));
        assertThrows(PolicyDatesRefused.class, () -> approved.publish(silent, null, GOVERNOR, NOW));
        assertNull(approved.getEffectiveFrom());
        approved.publish(
                new Publication(TODAY.minusDays(1), "The meeting was yesterday.", null, 12), null, GOVERNOR, NOW);
        assertEquals(PolicyNote.Kind.BACKDATED, approved.getNotes().get(0).getKind());
    }

    @Test
    void dayMustLieAfterTheBeginningOfTheVersionInForce() {
        PolicyVersion before = Policies.inForce(policy, TODAY);
        PolicyDatesRefused refusal =
                assertThrows(PolicyDatesRefused.class, () -> approved.publish(starting(TODAY), before, GOVERNOR, NOW));
        assertTrue(refusal.getMessage().contains("20 November 2026"));
        assertNull(before.getEffectiveTo());
    }

    @Test
    void publicationNamesWhatIsMissing() {
        Publication empty = new Publication(null, null, null, null);
        IncompletePolicy refusal =
                assertThrows(IncompletePolicy.class, () -> approved.publish(empty, null, GOVERNOR, NOW));
        assertEquals(2, refusal.getMissing().size());
    }

    @Test
    void reviewIsTakenFromTheDraftWhereTermsSayNothing() {
        Publication silent = new Publication(TODAY, null, null, null);
        PolicyVersion draft = Policies.draft();
        draft.describe(draft.getParticulars(), Policies.month(2027, 3), null);
        assertEquals(
                "March 2027", silent.withReviewOf(draft.getDates()).nextReview().words());
        draft.describe(draft.getParticulars(), Policies.month(2017, 3), 24);
        assertEquals(new Publication(TODAY, null, null, 24), silent.withReviewOf(draft.getDates()));
        draft.describe(draft.getParticulars(), null, null);
        assertEquals(12, silent.withReviewOf(draft.getDates()).reviewCycleMonths());
        Publication spoken = new Publication(TODAY, null, null, 6);
        assertEquals(spoken, spoken.withReviewOf(draft.getDates()));
    }

    @Test
    void reviewCannotBeOverBeforeItBegins() {
        Publication late = new Publication(TODAY, null, Policies.month(2026, 10), null);
        assertThrows(PolicyDatesRefused.class, () -> approved.publish(late, null, GOVERNOR, NOW));
        Publication sameMonth = new Publication(TODAY, null, Policies.month(2026, 11), null);
        approved.publish(sameMonth, null, GOVERNOR, NOW);
        assertEquals("November 2026", approved.getDates().getNextReview().words());
    }

    @Test
    void nothingIsPublishedTwiceOrUnapproved() {
        approved.publish(starting(TODAY), null, GOVERNOR, NOW);
        assertThrows(WrongPolicyState.class, () -> approved.publish(starting(TODAY), null, GOVERNOR, NOW));
        PolicyVersion draft = Policies.draft();
        assertThrows(WrongPolicyState.class, () -> draft.publish(starting(TODAY), null, GOVERNOR, NOW));
    }

    @Test
    void publishedAheadItIsApprovedNoMore() {
        approved.publish(starting(TODAY.plusDays(10)), null, GOVERNOR, NOW);
        assertThrows(WrongPolicyState.class, () -> approved.approve(Policies.OTHER_GOVERNOR, Policies.AUTHORITY, NOW));
    }

    @Test
    void withdrawnAheadOfItsDayTheOldOneGoesOn() {
        PolicyVersion before = Policies.inForce(policy, LocalDate.of(2024, 9, 1));
        approved.publish(starting(TODAY.plusDays(10)), before, GOVERNOR, NOW);
        approved.withdraw(GOVERNOR, "The law changes first.", NOW, before);
        assertNull(before.getEffectiveTo());
        assertNull(approved.getEffectiveFrom());
        assertEquals(PolicyStatus.WITHDRAWN, approved.getStatus());
    }

    @Test
    void withdrawnVersionStillCountsForThePast() {
        PolicyVersion version = Policies.inForce(policy, LocalDate.of(2024, 9, 1));
        version.withdraw(GOVERNOR, "No kites are left.", NOW, version);
        assertEquals(TODAY.minusDays(1), version.getEffectiveTo());
        assertThrows(WrongPolicyState.class, () -> version.withdraw(GOVERNOR, "Again.", NOW, null));
    }

    @Test
    void takenOverVersionIsInForceOrReplacedByItsDates() {
        assertEquals(PolicyStatus.IN_FORCE, Policies.inForce(policy, TODAY).getStatus());
        PolicyPast ended = Policies.past(TODAY.minusYears(2), TODAY.minusYears(1), null, null, null);
        PolicyVersion version = Policies.takenOver(policy, ended);
        assertEquals(PolicyStatus.SUPERSEDED, version.getStatus());
        assertTrue(version.getSignOffs().isEmpty());
        assertNull(version.getBodyHash());
    }

    @Test
    void cycleMustBeLawful() {
        Publication never = new Publication(TODAY, null, null, 121);
        assertThrows(PolicyDatesRefused.class, () -> approved.publish(never, null, GOVERNOR, NOW));
        Publication daily = new Publication(TODAY, null, PartialDate.day(TODAY.plusDays(1)), 0);
        assertThrows(PolicyDatesRefused.class, () -> approved.publish(daily, null, GOVERNOR, NOW));
    }
}
