package org.probity.ejb.security;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.probity.persistence.audit.AuditEntry;

/** Writes audit lines. Called by the {@link Gatekeeper} alone; reading rights leave no line here but in the access log. */
@Stateless
public class AuditTrail {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AccessLog accesses;

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(Right right, String act, String firstArgument) {
        String subject = caller.subject() == null ? firstArgument : caller.subject();
        if (right.isReading()) {
            caller.personId().ifPresent(person -> accesses.note(clock.instant(), person, act, subject));
        } else {
            em.persist(entry(right, act, true).about(subject, caller.matterId(), caller.amount()));
        }
        caller.forgetSubject();
    }

    /** In a transaction of its own: the refusal stays although the act rolls back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Right right, String act, String firstArgument) {
        em.persist(entry(right, act, false).about(firstArgument, null, null));
    }

    private AuditEntry entry(Right right, String act, boolean done) {
        String roles = String.join(",", caller.roles());
        return new AuditEntry(
                clock.instant(),
                caller.personId().orElse(null),
                caller.isSystem() ? "system" : roles.substring(0, Math.min(60, roles.length())),
                act,
                right.name(),
                done);
    }
}
