package org.probity.persistence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.policy.Policies.TODAY;
import static org.probity.persistence.policy.Policies.month;
import static org.probity.persistence.policy.Policies.past;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.persistence.calendar.PartialDate;

/** The review states of domain.md 3.5 on 20 November 2026, and V-03, V-04. */
class ReviewDueTest {
    private static final LocalDate FROM = LocalDate.of(2016, 3, 1);

    @Test
    void policyThatNobodyEverApprovedHasNoReviewDate() {
        ReviewDue due = due(past(FROM, null, null, null, null), 12);
        assertEquals(Optional.empty(), due.date());
        assertFalse(due.isOverdue(TODAY));
    }

    @Test
    void monthIsDueOnItsLastDay() {
        ReviewDue due = due(past(FROM, null, month(2017, 3), 12, month(2016, 3)), 12);
        assertEquals(LocalDate.of(2017, 3, 31), due.getDate());
        assertEquals("since 31 March 2017, 9 years and 7 months", due.overdueWords(TODAY));
        assertFalse(due.isContradictory());
    }

    @Test
    void silentPolicyFollowsTheRuleOfTheTrust() {
        ReviewDue due = due(past(FROM, null, null, null, month(2024, 11)), 12);
        assertEquals(LocalDate.of(2025, 11, 30), due.getDate());
        assertTrue(due.isDerived());
    }

    @Test
    void earliestOfTwoStatementsGovernsAndBothAreShown() {
        PartialDate approved = PartialDate.day(LocalDate.of(2022, 6, 3));
        ReviewDue due = due(past(FROM, null, month(2025, 6), 12, approved), 12);
        assertEquals(LocalDate.of(2023, 6, 3), due.getDate());
        assertTrue(due.isContradictory());
        assertEquals(2, due.getStatements().size());
        assertEquals("since 3 June 2023, 3 years and 5 months", due.overdueWords(TODAY));
    }

    @Test
    void ownCycleCountsFromTheApprovalOnly() {
        ReviewDue due = due(past(FROM, null, month(2025, 4), 12, null), 12);
        assertEquals(LocalDate.of(2025, 4, 30), due.getDate());
        assertFalse(due.isDerived());
    }

    @Test
    void daysAreToldWhenItIsNoMonthYet() {
        ReviewDue due = due(past(FROM, null, PartialDate.day(LocalDate.of(2026, 11, 18)), null, null), null);
        assertEquals("since 18 November 2026, 2 days", due.overdueWords(TODAY));
    }

    @Test
    void onTheDayItselfItIsNotOverdue() {
        ReviewDue due = due(past(FROM, null, PartialDate.day(TODAY), null, null), null);
        assertFalse(due.isOverdue(TODAY));
        assertEquals("", due.overdueWords(TODAY));
    }

    private static ReviewDue due(PolicyPast past, Integer trustMonths) {
        return ReviewDue.of(Policies.takenOver(Policies.policy(), past), trustMonths);
    }
}
