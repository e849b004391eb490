package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.ejb.security.Caller;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/**
 * When a text of the trust comes into force, every school that has nothing to decide gets its next draft at once, in the same act. The
 * others, and those that work on a version already, start the merge themselves. The author is the trust's, so that nobody approves their own words.
 */
@Dependent
public class TrustFollower {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    MergeDesk desk;

    @Inject
    SchoolValues schoolValues;

    void follow(@Observes PolicyEnteredForce event) {
        PolicyVersion version = em.find(PolicyVersion.class, event.versionId());
        if (version.getPolicy().isTrusts()) {
            Person author = version.getAuthor() != null
                    ? version.getAuthor()
                    : caller.personId().isPresent() ? caller.person() : null;
            followers(version.getPolicy()).forEach(policy -> follow(policy, author));
        } else {
            schoolValues.takeEffect(version);
        }
    }

    private void follow(Policy policy, Person author) {
        desk.ours(policy)
                .filter(ours -> ours.getStatus() == PolicyStatus.IN_FORCE && desk.followsByItself(ours))
                .ifPresent(ours -> desk.merge(ours, author));
    }

    private List<Policy> followers(Policy trusts) {
        return em.createQuery(
                        "select p from Policy p join fetch p.school s where p.follows = :trusts order by s.name",
                        Policy.class)
                .setParameter("trusts", trusts)
                .getResultList();
    }
}
