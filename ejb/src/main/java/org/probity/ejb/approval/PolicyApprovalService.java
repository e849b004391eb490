package org.probity.ejb.approval;

import static org.probity.ejb.security.Right.PUBLISH_POLICY;
import static org.probity.ejb.security.Right.SIGN_OFF_POLICY;
import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicySubmission;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.policy.adoption.AdoptedText;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyNote;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;
import org.probity.persistence.policy.SignOff;
import org.probity.persistence.policy.WrongPolicyState;

/**
 * From a submitted version to one in force: those who are asked answer in their order, the clerk publishes, the day comes. Nobody
 * approves what they wrote (SOD-10). Whether the person is really at the keyboard is asked by the page before it calls.
 */
@Stateless
public class PolicyApprovalService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    ApprovalDesk desk;

    @Inject
    Clock clock;

    @Inject
    PolicySubmission submission;

    @Inject
    AdoptedText adopted;

    @Inject
    Event<PolicyEnteredForce> entered;

    /**
     * Approves exactly the document that was submitted, in the step of its chain that waits. A draft that nobody has submitted yet is
     * submitted in the same act.
     *
     * @param body how the governing body calls itself; null: the one that the text names, else the governing body
     * @param title of the caller there, such as Chair; null: the title of their post
     * @param minuteReference where the decision is minuted; null when it was delegated
     */
    @Requires(SIGN_OFF_POLICY)
    public SignOff signOff(String versionId, int seenVersion, String body, String title, String minuteReference) {
        return signed(versionId, seenVersion, new Consent(null, body, title, minuteReference, null, null, null));
    }

    /** The same with everything that can be said with an approval. */
    @Requires(SIGN_OFF_POLICY)
    public SignOff approve(String versionId, int seenVersion, Consent consent) {
        return signed(versionId, seenVersion, consent);
    }

    private SignOff signed(String versionId, int seenVersion, Consent consent) {
        PolicyVersion version = forAnswer(versionId, seenVersion);
        if (version.getStatus() == PolicyStatus.DRAFT) {
            submit(version);
        }
        return desk.sign(version, caller.person(), consent.title() == null ? post() : consent.title(), consent);
    }

    /** Completes a step for which nobody is left who has not signed, because people left their posts. */
    @Requires(PUBLISH_POLICY)
    public void settle(String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(Right.PUBLISH_POLICY, versionId, seenVersion);
        caller.about(versionId, null);
        desk.settle(version);
    }

    private void submit(PolicyVersion version) {
        if (version.getNotes().stream().anyMatch(note -> note.getKind() == PolicyNote.Kind.SENT_BACK)) {
            throw new WrongPolicyState(
                    "This version was sent back to its author. It can be approved once it is submitted again.");
        }
        submission.submit(version);
        em.flush();
    }

    private String post() {
        return caller.post().isEmpty() ? "Governor" : caller.post();
    }

    /** A comment that everybody who works on this version reads. */
    @Requires(SIGN_OFF_POLICY)
    public void comment(String versionId, int seenVersion, String text) {
        PolicyVersion version = forAnswer(versionId, seenVersion);
        version.remark(caller.person(), PolicyNote.Kind.COMMENT, text, clock.instant());
    }

    /** The caller has an interest, says which, and takes no part from then on. */
    @Requires(SIGN_OFF_POLICY)
    public void declareInterest(String versionId, int seenVersion, String text) {
        PolicyVersion version = forAnswer(versionId, seenVersion);
        version.remark(caller.person(), PolicyNote.Kind.INTEREST, text, clock.instant());
    }

    /** Back to its author with a reason. */
    @Requires(SIGN_OFF_POLICY)
    public void sendBack(String versionId, int seenVersion, String reason) {
        PolicyVersion version = forAnswer(versionId, seenVersion);
        version.sendBack(caller.person(), reason, clock.instant());
    }

    /**
     * Fixes from when an approved version holds; the one before ends on the day before. With a day that has come it is in force at
     * once. Terms that say nothing about the review take it from the text.
     */
    @Requires(PUBLISH_POLICY)
    public void publish(String versionId, int seenVersion, Publication given) {
        PolicyVersion version = versions.forChange(Right.PUBLISH_POLICY, versionId, seenVersion);
        Publication terms = given.withReviewOf(version.getDates());
        caller.about(versionId, null);
        requireRules(version, terms);
        PolicyVersion before = versions.inForce(version.getPolicy()).orElse(null);
        version.publish(terms, before, caller.person(), clock.instant());
        if (!version.getEffectiveFrom().isAfter(caller.today())) {
            enterForce(version, before);
        }
    }

    /** Ends a version without another in its place. */
    @Requires(PUBLISH_POLICY)
    public void withdraw(String versionId, int seenVersion, String reason) {
        PolicyVersion version = versions.forChange(Right.PUBLISH_POLICY, versionId, seenVersion);
        caller.about(versionId, null);
        PolicyVersion inForce = versions.inForce(version.getPolicy()).orElse(null);
        version.withdraw(caller.person(), reason, clock.instant(), inForce);
        adopted.letGo(version.getPolicy());
    }

    /** Every version whose day has come takes the place of the one before; returns how many. */
    @Requires(SYSTEM)
    public int bringIntoForce() {
        List<PolicyVersion> due = em.createQuery(
                        "select v from PolicyVersion v where v.status = :approved and v.dates.effectiveFrom <= :today",
                        PolicyVersion.class)
                .setParameter("approved", PolicyStatus.APPROVED)
                .setParameter("today", caller.today())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        due.forEach(version ->
                enterForce(version, versions.inForce(version.getPolicy()).orElse(null)));
        return due.size();
    }

    private void enterForce(PolicyVersion version, PolicyVersion before) {
        if (before != null) {
            before.supersede();
            em.flush();
        }
        version.enterForce();
        entered.fire(new PolicyEnteredForce(version.getId()));
    }

    private PolicyVersion forAnswer(String versionId, int seenVersion) {
        PolicyVersion version = versions.forChange(Right.SIGN_OFF_POLICY, versionId, seenVersion);
        if (!reach.mayInPerson(Right.SIGN_OFF_POLICY, version.getPolicy().getSchool())) {
            throw new NotThere();
        }
        caller.about(versionId, null);
        return version;
    }

    private void requireRules(PolicyVersion version, Publication terms) {
        if (version.getPolicy().isTrusts()) {
            return;
        }
        Long rules = em.createQuery(
                        "select count(r) from RuleValue r where (r.school is null or r.school = :school) and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)",
                        Long.class)
                .setParameter("school", version.getPolicy().getSchool())
                .setParameter("day", terms.effectiveFrom() == null ? caller.today() : terms.effectiveFrom())
                .getSingleResult();
        if (rules == 0) {
            throw new IncompletePolicy("published", List.of("the rules that the school follows on that day"));
        }
    }
}
