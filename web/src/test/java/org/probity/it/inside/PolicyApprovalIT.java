package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.seen;
import static org.probity.it.inside.PolicyActs.terms;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.SignOffRefused;
import org.probity.persistence.policy.WrongPolicyState;

/** Policies approved and in force: who may approve one, which version holds on which day, and what the public then reads. */
@ExtendWith(ArquillianExtension.class)
class PolicyApprovalIT {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    Somebody somebody;

    @Inject
    PolicyActs acts;

    @Test
    void policyGoesFromFileToForce() throws Exception {
        String id = acts.submitted(title());
        PolicyFile file = acts.seenBy("governor.ced", id);
        assertEquals(PolicyStatus.IN_REVIEW, file.version().getStatus());
        assertTrue(file.acts().approve());
        assertEquals(5, file.parts().size());
        byte[] document = policies.document(id);
        approvals.signOff(id, seen(file), "Local governing body", "Co-opted governor", "1 December 2026, item 7");
        file = acts.seenBy("clerk", id);
        assertEquals(PolicyStatus.APPROVED, file.version().getStatus());
        assertTrue(file.signOffs().get(0).genuine());
        assertEquals(hash(document), file.signOffs().get(0).signOff().getBodyHash());
        approvals.publish(id, seen(file), terms(TODAY));
        file = acts.seenBy("clerk", id);
        assertEquals(PolicyStatus.IN_FORCE, file.version().getStatus());
        somebody.isNobody();
        String policyId = file.version().getPolicy().getPublicId();
        assertEquals(id, policies.publicPolicy(policyId).getPublicId());
        assertEquals(hash(document), hash(policies.publicDocument(policyId)));
    }

    @Test
    void whoeverChangedItCannotApproveIt() {
        String id = acts.submitted(title());
        somebody.is("staff.ced");
        assertThrows(Refused.class, () -> approvals.signOff(id, 1, "a", "b", null));
        somebody.is("governor.elm");
        assertThrows(NotThere.class, () -> approvals.signOff(id, 1, "a", "b", null));
        somebody.is("clerk");
        assertThrows(Refused.class, () -> approvals.signOff(id, 1, "a", "b", null));
        PolicyFile mine = acts.seenBy("governor.ced", id);
        approvals.declareInterest(id, seen(mine), "My sister sells kites.");
        int seen = seen(acts.seenBy("governor.ced", id));
        assertThrows(SignOffRefused.class, () -> approvals.signOff(id, seen, "Body", "Member", null));
        somebody.is("chair.ced");
        approvals.signOff(id, seen, "Body", "Chair", null);
        assertEquals(PolicyStatus.APPROVED, policies.find(id).version().getStatus());
    }

    @Test
    void nextVersionTakesThePlaceOnItsDay() throws Exception {
        String title = title();
        String first = acts.published(title, TODAY);
        somebody.is("clerk");
        String second = drafts.startNext(first, seen(policies.find(first))).getPublicId();
        assertThrows(WrongPolicyState.class, () -> drafts.startNext(first, seen(policies.find(first))));
        PolicyFile draft = policies.find(second);
        assertEquals(List.of("a summary of what changed"), draft.version().missing());
        acts.submit(second);
        acts.approve(second);
        somebody.is("clerk");
        LocalDate day = TODAY.plusDays(30);
        approvals.publish(second, seen(policies.find(second)), terms(day));
        assertEquals(PolicyStatus.APPROVED, policies.find(second).version().getStatus());
        assertEquals(PolicyStatus.IN_FORCE, policies.find(first).version().getStatus());
        assertEquals(day.minusDays(1), policies.find(first).version().getEffectiveTo());
        assertEquals(first, acts.onDay(title, day.minusDays(1)));
        assertEquals(second, acts.onDay(title, day));
        approvals.withdraw(second, seen(policies.find(second)), "Not needed after all.");
        assertNull(policies.find(first).version().getEffectiveTo());
        assertEquals(first, acts.onDay(title, day));
    }

    @Test
    void conductOfTheSpringIsJudgedByTheVersionOfTheSpring() {
        somebody.is("headteacher.ced");
        String spring = acts.onDay("Social media policy", LocalDate.of(2026, 3, 1));
        String autumn = acts.onDay("Social media policy", LocalDate.of(2026, 9, 1));
        assertEquals(1, policies.find(spring).version().getNumber());
        assertEquals(2, policies.find(autumn).version().getNumber());
        assertEquals(PolicyStatus.SUPERSEDED, policies.find(spring).version().getStatus());
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
