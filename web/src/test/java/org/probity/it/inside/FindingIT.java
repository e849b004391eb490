package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.person.bulk.Column;
import org.probity.ejb.person.bulk.PeopleImportService;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.register.CopyService;
import org.probity.ejb.register.DocumentService;
import org.probity.ejb.register.EarlyReviewService;
import org.probity.ejb.register.RegisterService;
import org.probity.ejb.register.ReminderService;
import org.probity.ejb.register.ReviewRefused;
import org.probity.ejb.register.ReviewService;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.UnchangedReview;

/** The register as it stands in the database, and the acts that change what it says. */
@ExtendWith(ArquillianExtension.class)
class FindingIT {
    private static final UnchangedReview.Terms NEXT_YEAR =
            new UnchangedReview.Terms(null, null, null, null, PartialDate.month(YearMonth.of(2027, 11)));

    @Inject
    RegisterService register;

    @Inject
    ReminderService reminders;

    @Inject
    ReviewService reviews;

    @Inject
    EarlyReviewService early;

    @Inject
    CopyService copies;

    @Inject
    DocumentService documents;

    @Inject
    PeopleImportService people;

    @Inject
    PolicyService policies;

    @Inject
    PolicyActs acts;

    @Inject
    Somebody somebody;

    @BeforeEach
    void made() {
        somebody.isTheProduct();
        register.due().forEach(register::refresh);
    }

    /** Kind by kind what SampleFindingsTest spells out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ald | BLANK_SUMMARY, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, NO_APPROVER, NO_REVIEW_DATE",
                "bee | BLANK_SUMMARY, REVIEW_OVERDUE, TENSION",
                "dam | LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, REVIEW_CONTRADICTION, REVIEW_OVERDUE",
                "elm | BLANK_SUMMARY, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, LINKED_MISSING, NO_APPROVER, REVIEW_OVERDUE, TENSION, TENSION"
            })
    void sampleSchoolsHaveExactlyTheirFindings(String school, String kinds) {
        somebody.is("headteacher." + school);
        List<Finding> found = register.page(null, null, null, null).rows();
        assertEquals(
                kinds,
                found.stream()
                        .filter(finding ->
                                finding.getTitle().toLowerCase(Locale.ROOT).contains("social"))
                        .map(finding -> finding.getKind().name())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        assertTrue(
                found.stream().allMatch(finding -> finding.getSchool().getCode().equalsIgnoreCase(school)));
    }

    @Test
    void whatIsUrgentComesFirstAndStaysWhereTheReaderMayRead() {
        somebody.is("headteacher.ced");
        String version = acts.onDay("Social media policy", PolicyActs.TODAY);
        List<Finding> found = register.ofVersion(version);
        assertEquals(12, found.size());
        assertEquals(FindingKind.REVIEW_OVERDUE, found.get(0).getKind());
        assertEquals(LocalDate.of(2025, 11, 30), found.get(0).getDue());
        somebody.is("staff.ced");
        assertEquals(List.of(), register.ofVersion(version));
        somebody.is("headteacher.elm");
        assertEquals(List.of(), register.ofVersion(version));
        assertEquals(0, register.page("CED", null, null, null).total());
    }

    @Test
    void everyFindingStandsOnOnePageOnly() {
        somebody.is("clerk");
        long total = register.page(null, null, null, null).total();
        long seen = 0;
        String after = null;
        do {
            var page = register.page(null, null, after, null);
            seen += page.rows().size();
            after = page.next();
        } while (after != null);
        assertEquals(total, seen);
    }

    /** AT-29: of Beech the chair and the clerk are told, once for all, and the teacher is not. */
    @Test
    void overdueReviewsAreToldToClerkAndChairOnce() {
        somebody.isTheProduct();
        reminders.remind();
        assertEquals(0, reminders.remind());
        assertTrue(noticesTo("clerk", "N01") > 0);
        assertTrue(noticesTo("chair.bee", "N01") > 0);
        assertTrue(noticesTo("ceo", "N01") > 0);
        assertEquals(0, noticesTo("staff.bee", "N01"));
    }

    /** X16 of Cedar is the trust's: staff, governors and parents. */
    @Test
    void theAudienceIsToldOnceWhenAVersionComesIntoForce() {
        acts.published(PolicyActs.title(), PolicyActs.TODAY);
        long before = noticesTo("staff.ced", "N03");
        assertTrue(before > 0);
        assertTrue(noticesTo("governor.ced", "N03") > 0);
        assertEquals(0, noticesTo("staff.elm", "N03"));
        acts.published(PolicyActs.title(), PolicyActs.TODAY);
        assertEquals(before + 1, noticesTo("staff.ced", "N03"));
    }

    private long noticesTo(String userName, String kind) {
        return somebody.count(
                "select count(*) from notice n join account a on a.person_id = n.person_id where a.user_name = ? and n.kind = '"
                        + kind + "'",
                userName);
    }

    @Test
    void reviewThatChangesNothingIsSignedAndMovesTheDate() {
        String id = acts.published(PolicyActs.title(), PolicyActs.TODAY);
        assertThrows(NotThere.class, () -> reviews.sign(id, seen(id), NEXT_YEAR));
        somebody.is("governor.elm");
        assertThrows(
                NotThere.class,
                () -> reviews.sign(id, reviews.desk(id).version().getVersion(), NEXT_YEAR));
        somebody.is("governor.ced");
        UnchangedReview signed = reviews.sign(id, seen(id), NEXT_YEAR);
        assertEquals("Reviewed, no change", signed.getSummary());
        ReviewService.Desk desk = reviews.desk(id);
        assertTrue(desk.reviews().get(0).genuine());
        assertEquals(LocalDate.of(2027, 11, 20), desk.due().getDate());
        assertEquals(signed.getTextHash(), desk.version().getBodyHash());
    }

    @Test
    void whoeverWroteItCannotReviewIt() {
        somebody.is("headteacher.ced");
        String id = acts.published(PolicyActs.title(), PolicyActs.TODAY);
        somebody.count(
                "with w as (update policy_version set author_id = (select person_id from account where user_name = 'governor2.ced') where public_id = ? returning 1) select count(*) from w",
                id);
        somebody.is("governor2.ced");
        assertThrows(ReviewRefused.class, () -> reviews.sign(id, seen(id), NEXT_YEAR));
    }

    @Test
    void schoolIsLookedAtAnewWhenSomebodyTakesUpAPostThere() {
        somebody.count("""
                with w as (insert into finding (id, school_id, title, kind, severity, words, mend, path, since)
                select nextval('ids'), id, 'Mended', 'ROLE_EMPTY', 0, '', '', '/', date '2026-01-01' from school where code = ? returning 1)
                select count(*) from w""", "ELM");
        somebody.is("clerk");
        people.feed(List.of(Map.of(
                Column.GIVEN, "Wren",
                Column.FAMILY, "Lark " + PolicyActs.title().substring(6, 12),
                Column.SCHOOL, "ELM",
                Column.ROLE, "ST",
                Column.KIND, "VOLUNTEER",
                Column.POST, "Kite master",
                Column.FROM, "2026-11-23")));
        made();
        assertEquals(0, somebody.count("select count(*) from finding where title = ?", "Mended"));
    }

    @Test
    void sourcesAreFoundInTextAndAmongLawWhereTheCallerWorks() {
        somebody.is("clerk");
        List<EarlyReviewService.Hit> hits = early.naming("protection of freedoms act 2012");
        assertEquals(1, hits.size());
        assertEquals("ELM", hits.get(0).schoolCode());
        assertEquals("clause 3", hits.get(0).places());
        somebody.is("headteacher.ced");
        assertEquals(List.of(), early.naming("protection of freedoms act 2012"));
        assertThrows(ReviewRefused.class, () -> early.naming("Act"));
    }

    @Test
    void changeOfLawOpensAReviewUntilSomebodySignsThatNothingChanges() {
        String id = acts.published(PolicyActs.title(), PolicyActs.TODAY);
        somebody.is("clerk");
        assertThrows(ReviewRefused.class, () -> early.open("Kites near wires", PolicyActs.TODAY, " ", Set.of(id)));
        assertThrows(ReviewRefused.class, () -> early.open("No such source", PolicyActs.TODAY, "New.", Set.of(id)));
        assertEquals(1, early.open("Kites near wires", PolicyActs.TODAY, "Wires hum.", Set.of(id)));
        assertTrue(has(id, FindingKind.EARLY_REVIEW));
        somebody.is("governor.ced");
        reviews.sign(id, seen(id), NEXT_YEAR);
        assertFalse(has(id, FindingKind.EARLY_REVIEW));
    }

    private boolean has(String version, FindingKind kind) {
        return register.ofVersion(version).stream().anyMatch(finding -> finding.getKind() == kind);
    }

    @Test
    void copyThatDiffersIsAFindingUntilTheRightOneStandsThere() {
        String id = acts.published(PolicyActs.title(), PolicyActs.TODAY);
        byte[] approved = policies.document(id);
        assertTrue(copies.file(id, "policy.pdf", approved).isSame());
        byte[] changed = approved.clone();
        changed[changed.length / 2]++;
        assertFalse(copies.file(id, "policy.pdf", changed).isSame());
        assertTrue(has(id, FindingKind.WEB_COPY_DIFFERS));
        assertTrue(copies.words(id, "website", "Menu " + words(id) + " Imprint").isSame());
        assertFalse(has(id, FindingKind.WEB_COPY_DIFFERS));
        assertTrue(copies.words(id, "website", words(id).replace("must not", "may"))
                .getDifference()
                .contains("may fly"));
    }

    private String words(String id) {
        StringBuilder words = new StringBuilder();
        for (PolicyPart part : policies.find(id).parts()) {
            if (part instanceof PolicyPart.Heading heading) {
                words.append(heading.text()).append('\n');
            } else if (part instanceof PolicyPart.Item item) {
                words.append(item.number()).append(". ").append(item.text()).append('\n');
            } else {
                ((PolicyPart.Table) part).rows().forEach(row -> words.append(String.join(" ", row))
                        .append('\n'));
            }
        }
        return words.toString();
    }

    @Test
    void documentIsThereOnceAPolicyIsSaidToBeIt() {
        String id = acts.published(PolicyActs.title(), PolicyActs.TODAY);
        String policy = policies.find(id).version().getPolicy().getPublicId();
        assertTrue(line("BIOMETRICS").held().isEmpty());
        documents.classify(policy, "BIOMETRICS");
        assertEquals(id, line("BIOMETRICS").held().get(0).versionId());
        assertThrows(ReviewRefused.class, () -> documents.classify(policy, "NO_SUCH"));
        documents.classify(policy, null);
        assertTrue(line("BIOMETRICS").held().isEmpty());
        assertTrue(line("COMPLAINTS").isMissing());
    }

    private DocumentService.Line line(String kind) {
        return documents.lines("CED").stream()
                .filter(line -> line.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private int seen(String id) {
        return policies.find(id).version().getVersion();
    }
}
