package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.security.Right;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/** Finds versions for the services: only what the caller sees, and for a change only as the caller saw it. */
@Dependent
public class PolicyVersions {
    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyReach reach;

    /**
     * The version with this public id.
     *
     * @throws NotThere when there is none that the caller sees
     */
    public PolicyVersion visible(String publicId) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p left join fetch p.school left join fetch v.author where v.publicId = :id",
                        PolicyVersion.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(reach::sees)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * The same, for somebody who may do this at its school.
     *
     * @throws NotThere when it is not there or the caller may not
     */
    public PolicyVersion visible(Right right, String publicId) {
        PolicyVersion version = visible(publicId);
        reach.need(right, version.getPolicy().getSchool());
        return version;
    }

    /**
     * The same, locked until the end of the act: of two people at the same moment the second is told.
     *
     * @throws NotThere when it is not there or the caller may not do this at its school
     * @throws ChangedMeanwhile when it is no longer as the caller saw it
     */
    public PolicyVersion forChange(Right right, String publicId, int seenVersion) {
        PolicyVersion version = locked(right, publicId);
        if (version.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        version.takeInHand();
        return version;
    }

    /**
     * The same as it is by now, for what counts whatever the caller saw.
     *
     * @throws NotThere when it is not there or the caller may not do this at its school
     */
    public PolicyVersion locked(Right right, String publicId) {
        PolicyVersion version = visible(right, publicId);
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    /** The version in force, locked; empty when there is none. */
    public Optional<PolicyVersion> inForce(Policy policy) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy and v.status = :status",
                        PolicyVersion.class)
                .setParameter("policy", policy)
                .setParameter("status", PolicyStatus.IN_FORCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All versions of a policy that the caller sees, the newest first. */
    public List<PolicyVersion> all(Policy policy) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy order by v.number desc",
                        PolicyVersion.class)
                .setParameter("policy", policy)
                .getResultStream()
                .filter(reach::sees)
                .toList();
    }
}
