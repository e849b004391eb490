package org.probity.ejb.register;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.persistence.policy.PolicyVersion;

/** What follows in the register and in people's mail when a version comes into force, within the same act. */
@Dependent
public class RegisterEvents {
    @PersistenceContext
    EntityManager em;

    @Inject
    FindingStore store;

    @Inject
    ChangeNotice notice;

    void entered(@Observes PolicyEnteredForce event) {
        PolicyVersion version = em.find(PolicyVersion.class, event.versionId());
        store.refresh(version.getPolicy().getSchool());
        notice.tell(version);
    }
}
