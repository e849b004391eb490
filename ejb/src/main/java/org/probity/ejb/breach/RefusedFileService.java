package org.probity.ejb.breach;

import static org.probity.ejb.security.Right.KEEP_EVIDENCE;
import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.audit.AuditEntry;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.evidence.RefusedFile;
import org.probity.persistence.person.Person;

/** Puts on record that an infected file came, in a transaction of its own: the record stays although the act is undone. */
@Stateless
public class RefusedFileService {
    private static final int LONGEST_ROLES = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param matterId null when the matter itself is undone with the act */
    @Requires(WITHIN_ACT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(Long matterId, String fileName, String sha256, String finding) {
        Matter matter = matterId == null ? null : em.getReference(Matter.class, matterId);
        Person by =
                caller.personId().map(id -> em.getReference(Person.class, id)).orElse(null);
        RefusedFile refused = new RefusedFile(matter, by, clock.instant(), fileName, sha256, finding);
        em.persist(refused);
        String roles = String.join(",", caller.roles());
        em.persist(new AuditEntry(
                        clock.instant(),
                        caller.personId().orElse(null),
                        roles.substring(0, Math.min(LONGEST_ROLES, roles.length())),
                        "RefusedFileService.record",
                        KEEP_EVIDENCE.name(),
                        false)
                .about(refused.getPublicId(), matterId, null));
    }
}
