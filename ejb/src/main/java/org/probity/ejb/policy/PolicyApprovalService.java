package org.probity.ejb.policy;

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
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyNote;
import org.probity.persistence.policy.PolicySource;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;
import org.probity.persistence.policy.SignOff;
import org.probity.persistence.policy.WrongPolicyState;

/**
 * From a submitted version to one in force: governors answer, the clerk publishes, the day comes. Nobody approves what they wrote
 * (SOD-10). Whether the governor is really at the keyboard is asked by the page before it calls.
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
    KeyFile keys;

    @Inject
    Clock clock;

    @Inject
    PolicySubmission submission;

    @Inject
    Event<PolicyEnteredForce> entered;

    /**
     * Approves exactly the document that was submitted; the first approval is enough to publish. A draft that nobody has submitted yet
     * is submitted in the same act.
     *
     * @param body the body that approves; null: the one that the text names, else the governing body
     * @param title of the caller there, such as Chair; null: the title of their post
     * @param minuteReference where the decision is minuted; null when it was delegated
     */
    @Requires(SIGN_OFF_POLICY)
    public SignOff signOff(String versionId, int seenVersion, String body, String title, String minuteReference) {
        PolicyVersion version = forAnswer(versionId, seenVersion);
        if (version.getStatus() == PolicyStatus.DRAFT) {
            submit(version);
        }
        SignOff.Authority authority = new SignOff.Authority(
                isBlank(body) ? approvalBody(version) : body, isBlank(title) ? post() : title, minuteReference);
        SignOff signOff = version.approve(caller.person(), authority, clock.instant());
        Documents.sign(signOff, keys);
        return signOff;
    }

    private void submit(PolicyVersion version) {
        if (version.getNotes().stream().anyMatch(note -> note.getKind() == PolicyNote.Kind.SENT_BACK)) {
            throw new WrongPolicyState(
                    "This version was sent back to its author. It can be approved once it is submitted again.");
        }
        submission.submit(version);
        em.flush();
    }

    private String approvalBody(PolicyVersion version) {
        PolicySource source = em.find(PolicySource.class, version.getId());
        return source == null || source.getApprovalBody() == null ? "Governing body" : source.getApprovalBody();
    }

    private String post() {
        return caller.post().isEmpty() ? "Governor" : caller.post();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
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
