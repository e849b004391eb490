package org.probity.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;

/** Asks the database to count what the reader may not read. What the reader is shut out of is not counted. */
@Dependent
class CountReader {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    /**
     * Everything that a function of the database counts.
     *
     * @param function its name, from this package alone
     * @param school code; null: all schools of the caller
     */
    Counts counts(String function, String school, Instant from, Instant until) {
        return Counts.of(em.createNativeQuery("select school, dimension, entry, matters from app." + function
                        + "(?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz))")
                .setParameter(1, caller.personId().orElse(-1L))
                .setParameter(2, school == null ? mine() : school)
                .setParameter(3, from.toString())
                .setParameter(4, until.toString())
                .getResultList());
    }

    private String mine() {
        Set<String> codes = reach.codes(Right.VIEW_STATISTICS);
        return codes.contains(PolicyReach.EVERYWHERE) ? PolicyReach.EVERYWHERE : String.join(",", codes);
    }
}
