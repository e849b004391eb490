package org.probity.ejb.register;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.ejb.policy.PolicyTakenOver;
import org.probity.persistence.policy.PolicyVersion;

/** What follows in the register and in people's mail when a version comes into force, within the same act. */
@Dependent
public class RegisterEvents {
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    @PersistenceContext
    EntityManager em;

    @Inject
    FindingStore store;

    @Inject
    ChangeNotice notice;

    /** After everybody else, because what the version says may have become rules of its school. */
    void entered(@Observes @Priority(LAST) PolicyEnteredForce event) {
        PolicyVersion version = em.find(PolicyVersion.class, event.versionId());
        store.refresh(version.getPolicy().getSchool());
        notice.tell(version);
    }

    void takenOver(@Observes PolicyTakenOver event) {
        store.refresh(
                em.find(PolicyVersion.class, event.versionId()).getPolicy().getSchool());
    }
}
