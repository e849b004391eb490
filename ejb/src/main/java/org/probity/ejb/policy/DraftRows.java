package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** Writes drafts: another text in the place of the one before, and numbers for versions that begin. */
@Dependent
public class DraftRows {
    private static final int POLICIES = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyRegister register;

    /** Another text; everybody who saw the draft before has to look again. */
    public void rewrite(PolicyVersion draft, List<PolicyPart> text) {
        draft.requireDraft();
        for (String row : List.of("Clause", "PolicyHeading", "PolicyTable")) {
            em.createQuery("delete from " + row + " r where r.policyVersion = :version")
                    .setParameter("version", draft)
                    .executeUpdate();
        }
        em.refresh(draft);
        draft.rewrite(text);
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Lets one act at a time begin policies and versions for this owner: whoever comes at the same moment waits until it has ended.
     *
     * @param owner code of the school; {@link PolicyRegister#TRUST} for the trust
     */
    public void oneAtATime(String owner) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
                .setParameter(1, POLICIES)
                .setParameter(2, owner.hashCode())
                .getSingleResult();
    }

    public int nextNumber(Policy policy) {
        Integer last = em.createQuery(
                        "select max(v.number) from PolicyVersion v where v.policy = :policy", Integer.class)
                .setParameter("policy", policy)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /**
     * Stops whoever begins a second version while one is on its way.
     *
     * @throws WrongPolicyState with a sentence that names the policy
     */
    public void requireNoneOpen(Policy policy) {
        if (register.hasOpenVersion(policy)) {
            throw new WrongPolicyState("A version of \"" + policy.getTitle()
                    + "\" is on its way already. Correct or submit that one, or give it up first.");
        }
    }

    /** The newest version before this one that people went by; empty when this is the first. */
    public Optional<PolicyVersion> before(PolicyVersion version) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policy = :policy and v.number < :number and v.dates.effectiveFrom is not null order by v.number desc",
                        PolicyVersion.class)
                .setParameter("policy", version.getPolicy())
                .setParameter("number", version.getNumber())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
