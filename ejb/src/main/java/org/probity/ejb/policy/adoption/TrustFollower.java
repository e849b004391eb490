package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
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

    @Inject
    NoticeService notices;

    void follow(@Observes PolicyEnteredForce event) {
        PolicyVersion version = em.find(PolicyVersion.class, event.versionId());
        if (version.getPolicy().isTrusts()) {
            Person author = version.getAuthor() != null
                    ? version.getAuthor()
                    : caller.personId().isPresent() ? caller.person() : null;
            followers(version.getPolicy()).forEach(policy -> follow(policy, version, author));
        } else {
            schoolValues.takeEffect(version);
        }
    }

    private void follow(Policy policy, PolicyVersion theirs, Person author) {
        desk.ours(policy).filter(ours -> ours.getBase() != null).ifPresent(ours -> {
            boolean follows = ours.getStatus() == PolicyStatus.IN_FORCE && desk.followsByItself(ours);
            PolicyVersion prepared = follows ? desk.merge(ours, author) : null;
            if (prepared != null) {
                prepared.prepare();
            }
            tell(ours, theirs, prepared);
        });
    }

    /** Whoever wrote the school's version hears of it; nobody while the policy is taken over from elsewhere. */
    private void tell(PolicyVersion ours, PolicyVersion theirs, PolicyVersion prepared) {
        Policy policy = ours.getPolicy();
        if (ours.getAuthor() == null || policy.isMigrating()) {
            return;
        }
        notices.queue(new NoticeOrder(
                ours.getAuthor().getId(),
                "N03",
                "The trust changed its text: " + policy.getTitle(),
                prepared == null
                        ? "Please take over at " + policy.getSchool().getName()
                                + " what the trust changed. Where you both changed the same words, you decide."
                        : "The next version for " + policy.getSchool().getName()
                                + " is prepared. Please look at it, then put it before the governors.",
                "/policy/detail.xhtml?id=" + (prepared == null ? ours : prepared).getPublicId(),
                "N03:trust:" + theirs.getPublicId() + ":" + policy.getPublicId()));
    }

    private List<Policy> followers(Policy trusts) {
        return em.createQuery(
                        "select p from Policy p join fetch p.school s where p.follows = :trusts order by s.name",
                        Policy.class)
                .setParameter("trusts", trusts)
                .getResultList();
    }
}
