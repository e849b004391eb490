package org.probity.ejb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyPast;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** What the sample schools do not show: every kind of finding on a text that was made to have it, and no other. */
class PolicyCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PartialDate APPROVED = PartialDate.day(LocalDate.of(2026, 9, 1));

    @Test
    void soundPolicyHasNoFinding() {
        assertEquals(List.of(), check("The headteacher answers.", month(2028, 3), List.of("Behaviour")));
    }

    @Test
    void dateOfTheTextAgainstTheRecordIsAContradictionAndTheEarliestCounts() {
        List<Found> found = check("This policy is reviewed next in March 2026.", month(2028, 3), List.of());
        assertEquals(List.of(FindingKind.REVIEW_OVERDUE, FindingKind.REVIEW_CONTRADICTION), kinds(found));
        assertEquals(LocalDate.of(2026, 3, 31), found.get(0).due());
        assertEquals("1", found.get(1).clause().getNumber());
        assertTrue(
                found.get(1).words().contains("Clause 1 says March 2026."),
                found.get(1).words());
    }

    @Test
    void cycleOfTheTextAgainstTheRecordIsAContradiction() {
        List<Found> found = check("The policy is reviewed every year.", month(2028, 3), List.of());
        assertEquals(List.of(FindingKind.REVIEW_CONTRADICTION), kinds(found));
    }

    @Test
    void reviewIsAnnouncedWithTheStageThatWasReached() {
        Found found = check("The headteacher answers.", PartialDate.day(TODAY.plusDays(7)), List.of())
                .get(0);
        assertEquals(FindingKind.REVIEW_DUE, found.kind());
        assertEquals(Severity.SOON, found.severity());
        assertTrue(found.words().endsWith("within 7 days."), found.words());
        assertEquals(
                Severity.NOTE,
                check("The headteacher answers.", PartialDate.day(TODAY.plusDays(120)), List.of())
                        .get(0)
                        .severity());
        assertEquals(List.of(), check("The headteacher answers.", PartialDate.day(TODAY.plusDays(121)), List.of()));
    }

    @Test
    void linkedPolicyMayBeMissingOrOverdue() {
        List<Found> found = check(
                "The complaints policy says how.",
                month(2028, 3),
                List.of("Complaints", "Attendance", "Keeping children safe guidance"));
        assertEquals(List.of(FindingKind.LINKED_MISSING, FindingKind.LINKED_OVERDUE), kinds(found));
        assertEquals("1", found.get(0).clause().getNumber());
        assertTrue(found.get(1).words().contains("31 August 2026"), found.get(1).words());
    }

    @Test
    void roleThatNobodyHoldsIsNamedAsTheSchoolCallsIt() {
        Found found = check("Tell the designated person for Child Protection.", month(2028, 3), List.of())
                .get(0);
        assertEquals(FindingKind.ROLE_EMPTY, found.kind());
        assertTrue(found.words().contains("Designated person"), found.words());
    }

    @Test
    void valueOutsideItsBoundsIsNamedWithThem() {
        List<Found> found = ValueCheck.of(
                        List.of(
                                value("minAccountAge", "12"),
                                value("T08a", "5"),
                                value("T12", "x"),
                                value("other", "0")),
                        "ELM")
                .toList();
        assertEquals(2, found.size());
        assertTrue(
                found.get(0).words().contains("12 here. Allowed: 13 to 18."),
                found.get(0).words());
        assertEquals("/school/settings.xhtml?school=ELM", found.get(0).path());
    }

    @Test
    void documentWithAFixedCycleIsNotReviewedMoreSeldom() {
        PolicyVersion version = version("The headteacher answers.", month(2028, 3), List.of());
        version.getPolicy().classify("EQUALITY_OBJECTIVES");
        assertTrue(ValueCheck.cycle(version, TODAY).isEmpty());
        version.getPolicy().classify("CHILD_PROTECTION");
        assertTrue(ValueCheck.cycle(version, TODAY).orElseThrow().words().contains("every 12 months"));
    }

    /** The list that was withdrawn is never called anything else, and no row stands without a source. */
    @Test
    void everyDocumentNamesItsSourceAndHowFarItGoes() {
        assertEquals(42, DocumentKind.all().size());
        for (DocumentKind kind : DocumentKind.all()) {
            assertFalse(kind.source().isBlank(), kind.code());
            assertTrue(Set.of("CURRENT", "WITHDRAWN", "CONVENTION", "UNCHECKED").contains(kind.sourceStatus()));
            boolean list = kind.source().equals("DfE list of policies");
            assertEquals(list, kind.sourceStatus().equals("WITHDRAWN"), kind.code());
            assertFalse(kind.standing().contains("statutory"), kind.code());
        }
    }

    private static RuleValue value(String key, String value) {
        return new RuleValue(null, "X", key, value, "Test", TODAY);
    }

    private static List<FindingKind> kinds(List<Found> found) {
        return found.stream().map(Found::kind).toList();
    }

    private static PartialDate month(int year, int month) {
        return PartialDate.month(YearMonth.of(year, month));
    }

    private static List<Found> check(String clause, PartialDate next, List<String> related) {
        PolicyVersion version = version(clause, next, related);
        Surroundings here = new Surroundings(
                TODAY,
                "ELM",
                12,
                true,
                List.of(
                        new Surroundings.Neighbour("a", "Behaviour policy", TODAY.plusYears(1)),
                        new Surroundings.Neighbour("b", "School attendance", LocalDate.of(2026, 8, 31))),
                Set.of(),
                Set.of("HT"),
                Map.of("DSL", "Designated person for Child Protection"));
        return PolicyCheck.of(version, version.getClauses(), here);
    }

    private static PolicyVersion version(String clause, PartialDate next, List<String> related) {
        PolicyParticulars particulars =
                new PolicyParticulars("Headteacher", List.of("Staff"), "New.", related, List.of());
        PolicyPart part = new PolicyPart.Item(0, "1", clause, Strength.REQUIRED, List.of());
        PolicyPast past = new PolicyPast(
                particulars, LocalDate.of(2026, 9, 1), null, next, 24, "Governing body, Chair", APPROVED);
        return PolicyVersion.takenOver(
                new Policy(null, "Kites"), 1, new Person(null, "Ada", "Author"), List.of(part), past);
    }
}
