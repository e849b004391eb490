package org.probity.ejb.register;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.probity.ejb.person.PostsChanged;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.ejb.policy.PolicyTakenOver;
import org.probity.persistence.policy.PolicyVersion;

/** What follows in the register and in people's mail when a version comes into force or posts change, within the same act. */
@Dependent
public class RegisterEvents {
    private static final String LOOK_AGAIN = """
            update finding_day set looked = looked - 1 where ?1 or school = any (cast(string_to_array(?2, ',') as bigint[]))""";
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

    /** Schools where other people hold posts now are looked at anew in the next round, for the roles that policies name. */
    void postsChanged(@Observes PostsChanged event) {
        em.createNativeQuery(LOOK_AGAIN)
                .setParameter(1, event.schools().contains(PostsChanged.TRUST))
                .setParameter(2, event.schools().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    void takenOver(@Observes PolicyTakenOver event) {
        store.refresh(
                em.find(PolicyVersion.class, event.versionId()).getPolicy().getSchool());
    }
}
