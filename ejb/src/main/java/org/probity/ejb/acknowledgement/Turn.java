package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.probity.ejb.time.ProductClock;

/** Runs go on every node; until the end of its transaction one of them works. Nobody works while the clock tells stories of the past. */
@Dependent
public class Turn {
    private static final long LOCK = 8_060L;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProductClock time;

    boolean isOurs() {
        if (time.isRetelling()) {
            return false;
        }
        Asking.planAnew(em);
        return Boolean.TRUE.equals(em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult());
    }
}
