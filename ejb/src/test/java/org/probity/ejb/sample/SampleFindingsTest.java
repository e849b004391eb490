package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.register.PolicyCheck;
import org.probity.ejb.register.Surroundings;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;

/** Everything the register says about the five sample schools on 20 November 2026, and nothing else (domain.md 3.5, end of 1.7). */
class SampleFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SampleTrust SAMPLE = SampleTrust.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALD | NO_REVIEW_DATE, NO_APPROVER, BLANK_SUMMARY, LINKED_MISSING 4: Acceptable use of ICT, LINKED_MISSING 22: Anti-bullying, LINKED_MISSING 23: Complaints",
                "BEE | REVIEW_OVERDUE 30: 2017-03-31, BLANK_SUMMARY, TENSION 21 22",
                "CED | REVIEW_OVERDUE: 2025-11-30, REVIEW_DERIVED: 2025-11-30, LINKED_MISSING 8: Child protection and safeguarding, LINKED_MISSING 8: Communication, LINKED_MISSING 8: Data protection, LINKED_MISSING 8: Dignity at work, LINKED_MISSING 8: Professional standards, LINKED_MISSING 23: Acceptable use of ICT, TENSION 70 71, TENSION 42 43, TENSION 42 48, TENSION 28 39",
                "DAM | REVIEW_OVERDUE: 2023-06-03, REVIEW_CONTRADICTION 10.1: 2023-06-03, LINKED_MISSING 7.1: Code of conduct, LINKED_MISSING 8.3: Behaviour, LINKED_MISSING 8.3: Anti-bullying, LINKED_MISSING: Safeguarding, LINKED_MISSING 7.9: Whistleblowing, LINKED_MISSING: Mobile phones and personal devices, LINKED_MISSING: Acceptable use of ICT",
                "ELM | REVIEW_OVERDUE 42: 2025-04-30, NO_APPROVER, BLANK_SUMMARY, LINKED_MISSING: Complaints, LINKED_MISSING: Data protection, LINKED_MISSING: Online safety, LINKED_MISSING: Safeguarding, LINKED_MISSING 29: Home-school agreement, TENSION 32, TENSION 21 24"
            })
    void exactlyTheseFindings(String school, String expected) {
        assertEquals(
                expected,
                findings(school, TODAY).stream().map(SampleFindingsTest::brief).collect(Collectors.joining(", ")));
    }

    @Test
    void howLongReviewsAreOverdueIsSaid() {
        assertEquals("since 31 March 2017, 9 years and 7 months", overdue("BEE"));
        assertEquals("since 30 November 2025, 11 months", overdue("CED"));
        assertEquals("since 3 June 2023, 3 years and 5 months", overdue("DAM"));
        assertEquals("since 30 April 2025, 1 year and 6 months", overdue("ELM"));
    }

    @Test
    void bothReviewStatementsOfDamsonAreShownAndTheEarliestCounts() {
        Found found = findings("DAM", TODAY).stream()
                .filter(each -> each.kind() == FindingKind.REVIEW_CONTRADICTION)
                .findFirst()
                .orElseThrow();
        assertTrue(found.words().contains("3 June 2023"), found.words());
        assertTrue(found.words().contains("30 June 2025"), found.words());
        assertTrue(found.words().endsWith("The earliest date counts: 3 June 2023."), found.words());
    }

    /** On the day itself a review is due and not overdue; months before, nobody is told of it. */
    @Test
    void reviewIsAnnouncedInTime() {
        assertEquals(List.of(), dated("BEE", LocalDate.of(2016, 11, 30)));
        assertEquals(List.of("REVIEW_DUE 30: 2017-03-31"), dated("BEE", LocalDate.of(2016, 12, 1)));
        assertEquals(List.of("REVIEW_DUE 30: 2017-03-31"), dated("BEE", LocalDate.of(2017, 3, 31)));
        assertEquals(List.of("REVIEW_OVERDUE 30: 2017-03-31"), dated("BEE", LocalDate.of(2017, 4, 1)));
    }

    private static List<String> dated(String school, LocalDate day) {
        return findings(school, day).stream()
                .filter(found -> found.due() != null)
                .map(SampleFindingsTest::brief)
                .toList();
    }

    private static String overdue(String school) {
        return ReviewDue.of(version(school), 12).overdueWords(TODAY);
    }

    private static String brief(Found found) {
        String clauses = (found.clause() == null ? "" : " " + found.clause().getNumber())
                + (found.other() == null ? "" : " " + found.other().getNumber());
        String about = found.kind() == FindingKind.LINKED_MISSING
                ? ": " + found.words().split("\"", -1)[1]
                : found.due() == null ? "" : ": " + found.due();
        return found.kind() + clauses + about;
    }

    private static List<Found> findings(String school, LocalDate day) {
        PolicyVersion version = version(school);
        List<Clause> clauses = version.getClauses();
        return PolicyCheck.of(version, clauses, surroundings(school, day));
    }

    private static PolicyVersion version(String school) {
        SamplePolicy policy = SAMPLE.policyInForce(school, TODAY).orElseThrow();
        Person author = new Person(null, "Ada", "Author");
        return SamplePolicies.version(new Policy(null, policy.header().title()), 1, author, policy);
    }

    private static Surroundings surroundings(String school, LocalDate day) {
        Set<String> held = SAMPLE.people().stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.school().equals(school) || post.school().equals(Vocabulary.TRUST))
                .filter(post -> post.to().isEmpty())
                .flatMap(post -> post.role().stream())
                .collect(Collectors.toSet());
        Map<String, String> labels = new HashMap<>();
        rule(school, "label.dsl").ifPresent(label -> labels.put("DSL", label));
        rule(school, "label.dpLead").ifPresent(label -> labels.put("DPL", label));
        boolean summary = rule(school, "revisionTable.required").orElse("true").equals("true");
        return new Surroundings(
                day, school, 12, summary, List.of(), Set.of("Staff disciplinary procedure", "Governors"), held, labels);
    }

    private static java.util.Optional<String> rule(String school, String key) {
        return SAMPLE.schoolRules().stream()
                .filter(rules -> rules.scope().equals(school))
                .flatMap(rules -> rules.value(key).stream())
                .findFirst()
                .or(() -> SAMPLE.defaults().value(key))
                .map(value -> String.join("\n", value.values()));
    }
}
