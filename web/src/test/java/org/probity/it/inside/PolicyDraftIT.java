package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.ids;
import static org.probity.it.inside.PolicyActs.seen;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.UnreadablePolicy;
import org.probity.ejb.security.Refused;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** Policies as drafts: read from a file, seen by those alone who work on them, corrected and submitted one version at a time. */
@ExtendWith(ArquillianExtension.class)
class PolicyDraftIT {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    Somebody somebody;

    @Inject
    PolicyActs acts;

    @Test
    void draftIsSeenByThoseAloneWhoWorkOnIt() {
        somebody.is("clerk");
        String id = acts.imported(title());
        for (String insider : List.of("clerk", "headteacher.ced", "governor.ced", "chair.ced", "head-of-hr")) {
            assertEquals(id, acts.seenBy(insider, id).version().getPublicId());
        }
        for (String outsider : List.of("staff.ced", "lm.ced", "governor.elm", "headteacher.elm", "dpo")) {
            somebody.is(outsider);
            assertThrows(NotThere.class, () -> policies.find(id), outsider);
            assertFalse(
                    ids(policies.list("CED", Set.of(PolicyStatus.DRAFT), null)).contains(id), outsider);
        }
        somebody.isNobody();
        assertThrows(Refused.class, () -> policies.find(id));
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> drafts.submit(id, 1, PolicyDraftService.Change.AS_SAID));
    }

    @Test
    void submittingNamesWhatIsMissing() {
        somebody.is("clerk");
        String id = acts.imported(title());
        PolicyFile file = policies.find(id);
        drafts.describe(id, seen(file), title(), PolicyParticulars.none(), null, null);
        int seen = seen(policies.find(id));
        IncompletePolicy refusal =
                assertThrows(IncompletePolicy.class, () -> drafts.submit(id, seen, PolicyDraftService.Change.AS_SAID));
        assertEquals(3, refusal.getMissing().size());
    }

    @Test
    void nothingCanBeDoneWithAStateThatSomebodyElseChanged() {
        somebody.is("clerk");
        String id = acts.imported(title());
        int seen = seen(policies.find(id));
        PolicyDraft text = drafts.draft(id).text();
        int first = text.clauses().get(0).position();
        drafts.editDraft(id, seen, text.renumber(first, "7"));
        assertThrows(ChangedMeanwhile.class, () -> drafts.submit(id, seen, PolicyDraftService.Change.AS_SAID));
        assertThrows(ChangedMeanwhile.class, () -> drafts.editDraft(id, seen, text));
    }

    @Test
    void correctedTextReplacesTheOldOne() {
        somebody.is("clerk");
        String id = acts.imported(title());
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
    void importWithTheSameTitleIsTheNextVersion() {
        String title = title();
        String first = acts.published(title, TODAY);
        somebody.is("clerk");
        String second = acts.imported(title);
        assertEquals(2, policies.find(second).version().getNumber());
        assertEquals(
                policies.find(first).version().getPolicy(),
                policies.find(second).version().getPolicy());
        assertThrows(WrongPolicyState.class, () -> acts.imported(title));
        drafts.giveUp(second, seen(policies.find(second)), "A mistake.");
        assertEquals(3, policies.find(acts.imported(title)).version().getNumber());
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
}
