package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.policy.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyPage;
import org.probity.ejb.policy.PolicyRow;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.UnreadablePolicy;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.PublicId;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;
import org.probity.persistence.policy.SignOffRefused;
import org.probity.persistence.policy.WrongPolicyState;

/** Policies from file to force, with the real database: who may do what, who sees what, one version at a time. */
@ExtendWith(ArquillianExtension.class)
class PolicyIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TEXT = """
            # %s

            ## Flying

            1. Staff must not fly kites near wires.
            2. Pupils should wind up their strings before they go home.

            | Colour | Meaning |
            | --- | --- |
            | Red | Stop |
            """;

    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    SchoolService schools;

    @Inject
    Somebody somebody;

    @Test
    void policyGoesFromFileToForce() throws Exception {
        String id = submitted(title());
        PolicyFile file = seenBy("governor.ced", id);
        assertEquals(PolicyStatus.IN_REVIEW, file.version().getStatus());
        assertTrue(file.acts().approve());
        assertEquals(5, file.parts().size());
        byte[] document = policies.document(id);
        approvals.signOff(id, seen(file), "Local governing body", "Co-opted governor", "1 December 2026, item 7");
        file = seenBy("clerk", id);
        assertEquals(PolicyStatus.APPROVED, file.version().getStatus());
        assertTrue(file.signOffs().get(0).genuine());
        assertEquals(hash(document), file.signOffs().get(0).signOff().getBodyHash());
        approvals.publish(id, seen(file), terms(TODAY));
        file = seenBy("clerk", id);
        assertEquals(PolicyStatus.IN_FORCE, file.version().getStatus());
        somebody.isNobody();
        String policyId = file.version().getPolicy().getPublicId();
        assertEquals(id, policies.publicPolicy(policyId).getPublicId());
        assertEquals(hash(document), hash(policies.publicDocument(policyId)));
        assertTrue(policies.publicPolicies("ced").stream()
                .anyMatch(version -> version.getPublicId().equals(id)));
    }

    @Test
    void draftIsSeenByThoseAloneWhoWorkOnIt() {
        somebody.is("clerk");
        String id = imported(title());
        for (String insider : List.of("clerk", "headteacher.ced", "governor.ced", "chair.ced", "head-of-hr")) {
            assertEquals(id, seenBy(insider, id).version().getPublicId());
        }
        for (String outsider : List.of("staff.ced", "lm.ced", "governor.elm", "headteacher.elm", "dpo")) {
            somebody.is(outsider);
            assertThrows(NotThere.class, () -> policies.find(id), outsider);
            assertFalse(ids("CED", Set.of(PolicyStatus.DRAFT)).contains(id), outsider);
        }
        somebody.isNobody();
        assertThrows(Refused.class, () -> policies.find(id));
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> drafts.submit(id, 1));
    }

    @Test
    void submittingNamesWhatIsMissing() {
        somebody.is("clerk");
        String id = imported(title());
        PolicyFile file = policies.find(id);
        drafts.describe(id, seen(file), title(), PolicyParticulars.none(), null, null);
        int seen = seen(policies.find(id));
        IncompletePolicy refusal = assertThrows(IncompletePolicy.class, () -> drafts.submit(id, seen));
        assertEquals(3, refusal.getMissing().size());
    }

    @Test
    void nothingCanBeDoneWithAStateThatSomebodyElseChanged() {
        somebody.is("clerk");
        String id = imported(title());
        int seen = seen(policies.find(id));
        PolicyDraft text = drafts.draft(id).text();
        int first = text.clauses().get(0).position();
        drafts.editDraft(id, seen, text.renumber(first, "7"));
        assertThrows(ChangedMeanwhile.class, () -> drafts.submit(id, seen));
        assertThrows(ChangedMeanwhile.class, () -> drafts.editDraft(id, seen, text));
    }

    @Test
    void correctedTextReplacesTheOldOne() {
        somebody.is("clerk");
        String id = imported(title());
        PolicyDraft text = drafts.draft(id).text();
        assertTrue(text.coverage().isComplete(), text.coverage().toString());
        int first = text.clauses().get(0).position();
        drafts.editDraft(
                id,
                seen(policies.find(id)),
                text.withCodes(first, List.of("CC-01")).renumber(first, "9"));
        PolicyVersion version = policies.find(id).version();
        assertEquals("9", version.getClauses().get(0).getNumber());
        assertEquals(List.of("CC-01"), version.getClauses().get(0).getCodes());
        assertEquals(2, version.getClauses().size());
        assertEquals(5, policies.find(id).parts().size());
    }

    @Test
    void whoeverChangedItCannotApproveIt() {
        String id = submitted(title());
        somebody.is("staff.ced");
        assertThrows(Refused.class, () -> approvals.signOff(id, 1, "a", "b", null));
        somebody.is("governor.elm");
        assertThrows(NotThere.class, () -> approvals.signOff(id, 1, "a", "b", null));
        somebody.is("clerk");
        assertThrows(Refused.class, () -> approvals.signOff(id, 1, "a", "b", null));
        PolicyFile mine = seenBy("governor.ced", id);
        approvals.declareInterest(id, seen(mine), "My sister sells kites.");
        int seen = seen(seenBy("governor.ced", id));
        assertThrows(SignOffRefused.class, () -> approvals.signOff(id, seen, "Body", "Member", null));
        somebody.is("chair.ced");
        approvals.signOff(id, seen, "Body", "Chair", null);
        assertEquals(PolicyStatus.APPROVED, policies.find(id).version().getStatus());
    }

    @Test
    void nextVersionTakesThePlaceOnItsDay() throws Exception {
        String title = title();
        String first = published(title, TODAY);
        somebody.is("clerk");
        String second = drafts.startNext(first, seen(policies.find(first))).getPublicId();
        assertThrows(WrongPolicyState.class, () -> drafts.startNext(first, seen(policies.find(first))));
        PolicyFile draft = policies.find(second);
        assertEquals(List.of("a summary of what changed"), draft.version().missing());
        submit(second);
        approve(second);
        somebody.is("clerk");
        LocalDate day = TODAY.plusDays(30);
        approvals.publish(second, seen(policies.find(second)), terms(day));
        assertEquals(PolicyStatus.APPROVED, policies.find(second).version().getStatus());
        assertEquals(PolicyStatus.IN_FORCE, policies.find(first).version().getStatus());
        assertEquals(day.minusDays(1), policies.find(first).version().getEffectiveTo());
        assertEquals(first, onDay(title, day.minusDays(1)));
        assertEquals(second, onDay(title, day));
        approvals.withdraw(second, seen(policies.find(second)), "Not needed after all.");
        assertNull(policies.find(first).version().getEffectiveTo());
        assertEquals(first, onDay(title, day));
    }

    @Test
    void importWithTheSameTitleIsTheNextVersion() {
        String title = title();
        String first = published(title, TODAY);
        somebody.is("clerk");
        String second = imported(title);
        assertEquals(2, policies.find(second).version().getNumber());
        assertEquals(
                policies.find(first).version().getPolicy(),
                policies.find(second).version().getPolicy());
        assertThrows(WrongPolicyState.class, () -> imported(title));
        drafts.giveUp(second, seen(policies.find(second)), "A mistake.");
        assertEquals(3, policies.find(imported(title)).version().getNumber());
    }

    @Test
    void conductOfTheSpringIsJudgedByTheVersionOfTheSpring() {
        somebody.is("headteacher.ced");
        String spring = onDay("Social media policy", LocalDate.of(2026, 3, 1));
        String autumn = onDay("Social media policy", LocalDate.of(2026, 9, 1));
        assertEquals(1, policies.find(spring).version().getNumber());
        assertEquals(2, policies.find(autumn).version().getNumber());
        assertEquals(PolicyStatus.SUPERSEDED, policies.find(spring).version().getStatus());
    }

    @Test
    void registerShowsWhatIsOverdueAndWhy() {
        somebody.is("staff.ced");
        List<PolicyRow> rows =
                policies.list("DAM", Set.of(PolicyStatus.IN_FORCE), null).rows();
        assertEquals(LocalDate.of(2023, 6, 3), rows.get(0).review().getDate());
        assertEquals("since 3 June 2023, 3 years and 5 months", rows.get(0).overdue());
        assertTrue(rows.get(0).review().isContradictory());
        rows = policies.list("CED", Set.of(PolicyStatus.IN_FORCE), null).rows().stream()
                .filter(row -> row.title().equals("Social media policy"))
                .toList();
        assertEquals(LocalDate.of(2025, 11, 30), rows.get(0).review().getDate());
        assertTrue(rows.get(0).review().isDerived());
        rows = policies.list("ALD", Set.of(PolicyStatus.IN_FORCE), null).rows();
        assertNull(rows.get(0).review().getDate());
    }

    @Test
    void registerTurnsItsPagesBothWays() {
        somebody.is("clerk");
        for (int i = 0; i < 27; i++) {
            imported("Paging " + PublicId.random());
        }
        Set<PolicyStatus> drafted = Set.of(PolicyStatus.DRAFT);
        PolicyPage first = policies.list(null, drafted, null);
        assertEquals(25, first.rows().size());
        assertNull(first.previous());
        PolicyPage second = policies.list(null, drafted, PolicyPage.Place.after(first.next()));
        assertFalse(second.rows().isEmpty());
        assertTrue(first.rows().stream().noneMatch(second.rows()::contains));
        PolicyPage back = policies.list(null, drafted, PolicyPage.Place.before(second.previous()));
        assertEquals(ids(first), ids(back));
    }

    @Test
    void clausesAreFoundByTheWordsOfAReport() {
        somebody.is("headteacher.ced");
        String version = onDay("Social media policy", TODAY);
        assertFalse(policies.searchClauses(version, "A pupil sent a friend request to a teacher")
                .isEmpty());
        assertTrue(policies.searchClauses(version, "xyzzy").isEmpty());
        assertTrue(policies.searchClauses(version, "' & | ! <->").isEmpty());
    }

    @Test
    void fileThatCannotBeReadIsRefusedAndNothingIsStored() {
        somebody.is("clerk");
        long before = somebody.count("select count(*) from policy_version where ? = ''", "");
        assertThrows(
                UnreadablePolicy.class, () -> drafts.preview("policy.pdf", "plain".getBytes(StandardCharsets.UTF_8)));
        assertThrows(UnreadablePolicy.class, () -> drafts.preview("policy.txt", new byte[0]));
        assertEquals(before, somebody.count("select count(*) from policy_version where ? = ''", ""));
        somebody.is("staff.ced");
        assertThrows(Refused.class, () -> drafts.preview("policy.txt", new byte[0]));
        somebody.is("headteacher.elm");
        PolicyDraft draft = drafts.preview("p.md", "1. A clause.".getBytes(StandardCharsets.UTF_8));
        assertThrows(NotThere.class, () -> drafts.saveDraft("CED", draft.withTitle("X"), "p.md", null));
    }

    private String published(String title, LocalDate day) {
        String id = submitted(title);
        approve(id);
        somebody.is("clerk");
        approvals.publish(id, seen(policies.find(id)), terms(day));
        return id;
    }

    private void approve(String id) {
        somebody.is("chair.ced");
        approvals.signOff(id, seen(policies.find(id)), "Local governing body", "Chair", null);
    }

    private String submitted(String title) {
        somebody.is("clerk");
        String id = imported(title);
        submit(id);
        return id;
    }

    private void submit(String id) {
        PolicyFile file = policies.find(id);
        PolicyParticulars particulars = new PolicyParticulars(
                "Headteacher", List.of("Staff"), "Kites are new.", List.of("Behaviour"), List.of());
        drafts.describe(id, seen(file), file.version().getPolicy().getTitle(), particulars, null, 12);
        drafts.submit(id, seen(policies.find(id)));
    }

    private String imported(String title) {
        byte[] file = TEXT.formatted(title).getBytes(StandardCharsets.UTF_8);
        return drafts.saveDraft("CED", drafts.preview("kites.md", file).withTitle(title), "kites.md", null)
                .getPublicId();
    }

    private String onDay(String title, LocalDate day) {
        List<String> found = policies.inForceOn(schools.school("CED"), day).stream()
                .filter(version -> version.getPolicy().getTitle().equals(title))
                .map(PolicyVersion::getPublicId)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private PolicyFile seenBy(String userName, String id) {
        somebody.is(userName);
        return policies.find(id);
    }

    private Set<String> ids(String school, Set<PolicyStatus> statuses) {
        return Set.copyOf(ids(policies.list(school, statuses, null)));
    }

    private static List<String> ids(PolicyPage page) {
        return page.rows().stream().map(PolicyRow::publicId).toList();
    }

    private static int seen(PolicyFile file) {
        return file.version().getVersion();
    }

    private static Publication terms(LocalDate day) {
        return new Publication(day, null, null, 12);
    }

    private static String title() {
        return "Kites " + PublicId.random();
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
