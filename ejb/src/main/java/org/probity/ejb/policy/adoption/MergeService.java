package org.probity.ejb.policy.adoption;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.MergeConflict;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** A school takes over what the trust changed in the text that the school follows. */
@Stateless
public class MergeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    MergeDesk desk;

    @Inject
    Clock clock;

    /**
     * What a merge would do to this version, or has done to it.
     *
     * @throws NotThere when it follows no text of the trust, or the caller does not work on it
     */
    @Requires(VIEW_POLICIES)
    public MergeFile look(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        reach.need(Right.EDIT_POLICY, version.getPolicy().getSchool());
        return desk.look(followed(version));
    }

    /**
     * Merges the trust's version in force into the school's draft, or into a new draft when none is on its way.
     *
     * @return the draft
     * @throws WrongPolicyState when there is nothing to take over, or a version is before the governors
     */
    @Requires(EDIT_POLICY)
    public PolicyVersion start(String versionId, int seenVersion) {
        PolicyVersion version = followed(versions.forChange(Right.EDIT_POLICY, versionId, seenVersion));
        PolicyVersion draft = desk.merge(version, caller.person());
        draft.alsoWrittenBy(caller.person(), clock.instant());
        caller.about(draft.getPublicId(), null);
        return draft;
    }

    /**
     * Answers one question of a merge.
     *
     * @param seenVersion of the draft as the caller saw it
     * @param reason kept with the answer; may be null
     * @throws LockedClause when the trust has locked the clause and the school's words shall take its place
     */
    @Requires(EDIT_POLICY)
    public void decide(String questionId, int seenVersion, MergeDecision decision, String reason) {
        MergeConflict question = em.createQuery(
                        "select c from MergeConflict c where c.publicId = :id", MergeConflict.class)
                .setParameter("id", questionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        String versionId = question.getPolicyVersion().getPublicId();
        PolicyVersion draft = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        draft.requireDraft();
        em.refresh(question);
        if (!question.isOpen()) {
            throw new ChangedMeanwhile();
        }
        draft.alsoWrittenBy(caller.person(), clock.instant());
        question.decide(decision, reason, caller.person(), clock.instant());
        desk.apply(draft, question, decision);
        caller.about(versionId, null);
    }

    private static PolicyVersion followed(PolicyVersion version) {
        if (version.getPolicy().getFollows() == null || version.getBase() == null) {
            throw new NotThere();
        }
        return version;
    }
}
