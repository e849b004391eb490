package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.seen;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.ApprovalState;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.approval.Verdict;
import org.probity.ejb.approval.VerificationService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.approval.UnknownChain;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.SignOffRefused;
import org.probity.persistence.policy.WrongPolicyState;

/** Chains of approval: whose turn it is, what each signature counts for, and the certificate at the end. */
@ExtendWith(ArquillianExtension.class)
class ApprovalChainIT {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    ApprovalService ways;

    @Inject
    VerificationService verification;

    @Inject
    Somebody somebody;

    @Inject
    PolicyActs acts;

    @Test
    void certificateComesWithTheLastBodyOfTheChain() {
        String id = submitted("SLT", "GOVERNING_BODY");
        somebody.is("governor.ced");
        assertTrue(
                ways.state(id).objection().contains("senior leadership team"),
                ways.state(id).objection());
        assertThrows(SignOffRefused.class, () -> approvals.signOff(id, now(id), null, null, null));
        somebody.is("slt.ced");
        approvals.signOff(id, now(id), null, null, null);
        ApprovalState half = ways.state(id);
        assertTrue(half.steps().get(0).isComplete());
        assertNull(half.certificate());
        assertEquals(PolicyStatus.IN_REVIEW, status(id));
        somebody.is("chair.ced");
        approvals.signOff(id, now(id), null, null, "meeting of 1 December 2026, item 7");
        assertEquals(PolicyStatus.APPROVED, status(id));
        assertNotNull(ways.state(id).certificate());
        byte[] certificate = ways.certificate(id);
        byte[] body = policies.document(id);
        somebody.isNobody();
        List<Verdict> verdicts = verification.verify(List.of(certificate, body));
        for (Verdict verdict : verdicts) {
            assertEquals(Verdict.Kind.GENUINE, verdict.kind(), verdict.sentence());
            assertEquals(2, verdict.approvals().size());
            assertTrue(verdict.standing().contains("not in force yet"), verdict.standing());
        }
        body[body.length / 2] ^= 1;
        assertEquals(
                Verdict.Kind.NOT_OURS, verification.verify(List.of(body)).get(0).kind());
        certificate[certificate.length / 2] ^= 1;
        assertEquals(
                Verdict.Kind.CHANGED,
                verification.verify(List.of(certificate)).get(0).kind());
    }

    @Test
    void everybodyIsAskedAndAnInterestLeavesOneFewer() {
        String id = submitted("GOVERNING_BODY ALL");
        somebody.is("governor2.ced");
        approvals.declareInterest(id, now(id), "My brother sells strings.");
        assertTrue(ways.state(id).waitedFor().stream()
                .noneMatch(name ->
                        name.equals(policies.find(id).notes().get(0).getPerson().getName())));
        for (String governor : List.of("governor.ced", "governor3.ced")) {
            somebody.is(governor);
            approvals.signOff(id, now(id), null, null, null);
            assertEquals(PolicyStatus.IN_REVIEW, status(id));
        }
        assertThrows(SignOffRefused.class, () -> approvals.signOff(id, now(id), null, null, null));
        somebody.is("chair.ced");
        approvals.signOff(id, now(id), null, null, null);
        assertEquals(PolicyStatus.APPROVED, status(id));
        assertEquals(3, ways.state(id).steps().get(0).getApprovals().size());
    }

    @Test
    void stepIsCompletedByWhoPublishesWhenTheLastWhoIsAskedDropsOut() {
        String id = submitted("GOVERNING_BODY ALL");
        for (String governor : List.of("governor.ced", "governor3.ced", "chair.ced")) {
            somebody.is(governor);
            approvals.signOff(id, now(id), null, null, null);
        }
        somebody.is("clerk");
        assertFalse(ways.state(id).settle());
        assertThrows(SignOffRefused.class, () -> approvals.settle(id, now(id)));
        somebody.is("governor2.ced");
        approvals.declareInterest(id, now(id), "My brother sells strings.");
        assertFalse(ways.state(id).settle());
        somebody.is("clerk");
        assertTrue(ways.state(id).settle());
        approvals.settle(id, now(id));
        assertEquals(PolicyStatus.APPROVED, status(id));
        assertFalse(ways.state(id).settle());
    }

    @Test
    void chairActsOnceWithAReasonAndItIsShownUntilRatified() {
        String id = submitted("GOVERNING_BODY 2");
        somebody.is("governor.ced");
        assertThrows(SignOffRefused.class, () -> approvals.approve(id, now(id), urgent("Soon.")));
        somebody.is("chair.ced");
        assertTrue(ways.state(id).urgent());
        assertThrows(IncompletePolicy.class, () -> approvals.approve(id, now(id), urgent(" ")));
        approvals.approve(id, now(id), urgent("A pupil was hurt by a string."));
        assertEquals(PolicyStatus.APPROVED, status(id));
        assertTrue(ways.state(id).steps().get(0).isToRatify());
    }

    @Test
    void signatureUnderATextThatWasReplacedIsRefused() {
        String id = submitted("GOVERNING_BODY");
        somebody.is("governor.ced");
        int seen = now(id);
        String hash = policies.find(id).version().getBodyHash();
        somebody.is("clerk");
        drafts.takeBack(id, seen, "A word is missing.");
        drafts.editDraft(id, now(id), drafts.draft(id).text().withTitle("x"));
        drafts.submit(id, now(id), PolicyDraftService.Change.AS_SAID);
        somebody.is("governor.ced");
        assertThrows(ChangedMeanwhile.class, () -> approvals.signOff(id, seen, null, null, null));
        Consent old = new Consent(ApprovalRoute.DELEGATED, null, null, null, null, null, "0".repeat(64));
        assertThrows(SignOffRefused.class, () -> approvals.approve(id, now(id), old));
        assertEquals(64, hash.length());
        assertTrue(policies.find(id).signOffs().isEmpty());
        assertEquals(PolicyStatus.IN_REVIEW, status(id));
    }

    @Test
    void signaturesBeforeItWasSentBackCountNoMore() {
        String id = submitted("SLT", "GOVERNING_BODY");
        somebody.is("slt.ced");
        approvals.signOff(id, now(id), null, null, null);
        somebody.is("chair.ced");
        approvals.sendBack(id, now(id), "Clause 2 is unclear.");
        somebody.is("clerk");
        drafts.editDraft(id, now(id), drafts.draft(id).text());
        acts.submit(id);
        assertFalse(ways.state(id).steps().get(0).isComplete());
        somebody.is("slt.ced");
        approvals.signOff(id, now(id), null, null, null);
        assertTrue(ways.state(id).steps().get(0).isComplete());
    }

    @Test
    void chainThatNobodyCanFollowIsRefused() {
        somebody.is("clerk");
        String id = acts.imported(title());
        assertThrows(UnknownChain.class, () -> ways.setChain(id, now(id), List.of("PARENTS")));
        assertThrows(UnknownChain.class, () -> ways.setChain(id, now(id), List.of("SLT MANY")));
        assertEquals(1, ways.chain(id).size());
    }

    @Test
    void whatTheTrustBoardDelegatedIsApprovedByTheChiefExecutive() {
        String id = submitted("TRUST_BOARD");
        somebody.is("ceo");
        assertTrue(ways.state(id).approve());
        assertThrows(SignOffRefused.class, () -> approvals.signOff(id, now(id), null, null, "meeting of today"));
        approvals.signOff(id, now(id), null, null, null);
        assertEquals(ApprovalRoute.DELEGATED, ways.state(id).steps().get(0).getRoute());
    }

    @Test
    void chainOfOnePolicyCanBeTakenBack() {
        somebody.is("clerk");
        String id = acts.imported(title());
        assertThrows(WrongPolicyState.class, () -> ways.setChain(id, now(id), List.of("SLT", "SLT 2")));
        ways.setChain(id, now(id), List.of("SLT", "GOVERNING_BODY"));
        assertEquals(2, ways.chain(id).size());
        ways.setChain(id, now(id), List.of());
        assertEquals(1, ways.chain(id).size());
    }

    private String submitted(String... steps) {
        somebody.is("clerk");
        String id = acts.imported(title());
        ways.setChain(id, now(id), List.of(steps));
        acts.submit(id);
        return id;
    }

    private static Consent urgent(String reason) {
        return new Consent(ApprovalRoute.CHAIRS_ACTION, null, "Chair", null, reason, "No effect found.", null);
    }

    private int now(String id) {
        return seen(policies.find(id));
    }

    private PolicyStatus status(String id) {
        return policies.find(id).version().getStatus();
    }
}
