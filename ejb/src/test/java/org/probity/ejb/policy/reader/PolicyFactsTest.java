package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.WrittenDate;

/** What a policy says about itself, in the ways in which offices write it. */
class PolicyFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Approved by: Full Governing Body on 12 March 2024       | Full Governing Body     |             | 2024-03-12
            Ratified by the Trust Board, Autumn 2023                | Trust Board             |             | 2023-autumn
            Agreed with governors June 2024                         | governors               |             | 2024-06
            Approved by: Joan Marsh (Chair of Governors) 1/2/2024   | Chair of Governors      | Joan Marsh  | 2024-02-01
            This policy was adopted by the Finance Committee in May 2022 | Finance Committee  |             | 2022-05
            Date approved: 4 May 2024                               |                         |             | 2024-05-04
            """)
    void approvalIsTakenFromALine(String line, String body, String name, String date) {
        PolicyDraft draft = read(line);
        assertEquals(body, draft.facts().approval().body());
        assertEquals(name, draft.facts().approval().name());
        assertEquals(date, draft.facts().approval().date().iso());
        assertEquals(List.of(), draft.facts().revisionDates());
    }

    @Test
    void approvalThatIsADutyIsNoApproval() {
        assertNull(read("Any exception must be approved by the Headteacher.")
                .facts()
                .approval());
        assertNull(read("Accounts may be used if pre-approved by the Trust Board.")
                .facts()
                .approval());
    }

    @Test
    void approvalIsTakenFromATable() {
        PolicyDraft draft =
                read("Name\tSignature\tTitle\tDate of issue\nJoan Marsh\tJM\tChair of Trustees\tMarch 2021");
        assertEquals("Joan Marsh", draft.facts().approval().name());
        assertEquals("Chair of Trustees", draft.facts().approval().body());
        assertEquals("2021-03", draft.facts().approval().date().iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Next review: Spring 2026                                  | 2026-spring
            Review date: 3 May 2026                                   | 2026-05-03
            To be reviewed in September 2026                          | 2026-09
            Will be reviewed by governors in March 2027               | 2027-03
            Next review due by: June 2025                             | 2025-06
            The next scheduled review of this policy is April 2025.   | 2025-04
            Reviewed March 2024. Next review March 2025.              | 2025-03
            Review: 2027                                              | 2027
            """)
    void nextReviewIsTakenFromItsLabel(String line, String iso) {
        assertEquals(iso, read(line).facts().nextReview().iso());
    }

    @Test
    void yearsOfActsAreNoDates() {
        PolicyDraft draft = read(
                "This policy was written with the Data Protection Act 2018 and Keeping Children Safe in Education 2024 in mind.");
        assertEquals(List.of(), draft.facts().revisionDates());
        assertEquals(
                List.of("Data Protection Act 2018", "Keeping Children Safe in Education"),
                draft.facts().legalReferences());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This policy is reviewed every two years.                 | 24
            This policy will be reviewed annually by the governors.  | 12
            Review cycle: three years, that is every 3 years         | 36
            The policy is reviewed each term.                        | 4
            This document is reviewed every 18 months.               | 18
            """)
    void reviewCycleIsCountedInMonths(String line, int months) {
        assertEquals(months, read(line).facts().reviewCycleMonths());
    }

    @Test
    void yearlyChecksOfOtherThingsAreNoReviewCycle() {
        assertNull(read("Staff must review their passwords every year.").facts().reviewCycleMonths());
    }

    @Test
    void headerDateAgainstYearlySentenceIsReported() {
        PolicyDraft draft =
                read("Reviewed: 3 June 2022\n\nNext review: June 2025\n\nThis policy is reviewed annually.");
        assertEquals(List.of(DraftWarning.Kind.REVIEW_CONFLICT), kinds(draft));
        assertTrue(draft.warnings().get(0).message().contains("June 2023"));
        assertEquals(
                List.of(),
                kinds(read("Reviewed: June 2024\n\nNext review: June 2025\n\nThis policy is reviewed annually.")));
    }

    @Test
    void earlierOfTwoReviewDatesGoverns() {
        PolicyDraft draft = read("Next review: June 2026\n\nThe next review of this policy is due in March 2026.");
        assertEquals("2026-03", draft.facts().nextReview().iso());
        assertEquals(List.of(DraftWarning.Kind.REVIEW_CONFLICT), kinds(draft));
    }

    @Test
    void americanDateIsReportedAndNotTaken() {
        PolicyDraft draft = read("Last reviewed: 06/25/2024");
        assertEquals(List.of(), draft.facts().revisionDates());
        assertEquals(List.of(DraftWarning.Kind.DATE_UNCLEAR), kinds(draft));
    }

    @Test
    void revisionTableGivesItsDatesOnce() {
        PolicyDraft draft = read(
                "Revision date\tBy\tSummary\nMarch 2016\tPremises Committee\tFirst\n4 May 2018\tGovernors\tSecond\n\nDate of this revision: March 2016");
        assertEquals(
                List.of("2016-03", "2018-05-04"),
                draft.facts().revisionDates().stream().map(WrittenDate::iso).toList());
        assertNull(draft.facts().approval());
    }

    @Test
    void rolesAndPoliciesAreNamedOnce() {
        PolicyDraft draft = read(
                "The Headteacher tells the Chair of Governors and the DSL. The headteacher follows the Complaints Policy and the Staff Code of Conduct.");
        assertEquals(
                List.of("Headteacher", "Chair of Governors", "DSL"),
                draft.facts().roles());
        assertEquals(
                List.of("Complaints Policy", "Code of Conduct"), draft.facts().relatedPolicies());
    }

    @Test
    void nameOfTheSchoolIsKeptApartFromTheTitle() {
        PolicyDraft draft = new PolicyReader()
                .read(
                        "x.txt",
                        "Larch Hill Primary School - Bicycle Policy\n\nPupils must walk.\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals("Bicycle Policy", draft.title());
        assertEquals("Larch Hill Primary School", draft.organisation());
    }

    @Test
    void schoolInGeneralIsNoName() {
        assertNull(
                read("The School and each Academy Trust follow the Home School Agreement. Use of School telephones is allowed.")
                        .organisation());
    }

    @Test
    void missingTitleIsReported() {
        PolicyDraft draft = new PolicyReader()
                .read(
                        "x.txt",
                        "pupils must lock every bicycle that they bring.\n\nstaff may lend a lock.\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertNull(draft.title());
        assertTrue(kinds(draft).contains(DraftWarning.Kind.NO_TITLE));
    }

    private static List<DraftWarning.Kind> kinds(PolicyDraft draft) {
        return draft.warnings().stream().map(DraftWarning::kind).toList();
    }

    private static PolicyDraft read(String text) {
        String policy = "Bicycle Policy\n\n" + text + "\n\nLocks\n\nPupils must lock every bicycle.\n";
        PolicyDraft draft = new PolicyReader().read("bicycle.txt", policy.getBytes(StandardCharsets.UTF_8));
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }
}
