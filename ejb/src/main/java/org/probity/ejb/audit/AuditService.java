package org.probity.ejb.audit;

import static org.probity.ejb.security.Right.SYSTEM;
import static org.probity.ejb.security.Right.VIEW_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.persistence.audit.AuditEntry;

/**
 * The audit as a list, and its seal: each entry's hash contains the one before and is signed, so that a changed or missing line
 * breaks the chain (decisions 9).
 */
@Stateless
public class AuditService {
    static final int PAGE = 25;
    private static final int BATCH = 1_000;
    private static final long LOCK = 4_711_001;

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyFile keys;

    /** One line of the audit as a page shows it; the name is null for the public and for the product itself. */
    public record AuditRow(
            Long id,
            Instant at,
            String name,
            String role,
            String act,
            String outcome,
            String subject,
            Integer amount) {}

    /** The newest lines before this instant (null: from the top), at most one more than a page so that "next" is known. */
    @Requires(VIEW_AUDIT)
    public List<AuditRow> list(Instant before, String outcome) {
        String where =
                (before == null ? "" : " and e.at < :before") + (outcome == null ? "" : " and e.outcome = :outcome");
        TypedQuery<Object[]> query = em.createQuery(
                "select e, p.honorific, p.givenName, p.familyName from AuditEntry e left join Person p on p.id = e.personId where 1 = 1"
                        + where + " order by e.at desc, e.id desc",
                Object[].class);
        if (before != null) {
            query.setParameter("before", before);
        }
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        return query.setMaxResults(PAGE + 1).getResultList().stream()
                .map(AuditService::row)
                .toList();
    }

    private static AuditRow row(Object[] found) {
        AuditEntry entry = (AuditEntry) found[0];
        String name = found[3] == null ? null : (found[1] == null ? "" : found[1] + " ") + found[2] + " " + found[3];
        return new AuditRow(
                entry.getId(),
                entry.getAt(),
                name,
                entry.getRole(),
                entry.getAct(),
                entry.getOutcome(),
                entry.getSubject(),
                entry.getAmount());
    }

    /** Chains and signs what is new; returns how many. Only one sealer works at a time, on however many nodes. */
    @Requires(SYSTEM)
    public int seal() {
        Object free = em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            return 0;
        }
        List<AuditEntry> entries = em.createQuery(
                        "select e from AuditEntry e where e.id in (select u.entryId from AuditUnsealed u) order by e.at, e.id",
                        AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        List<?> last = em.createNativeQuery("select number, hash from audit_seal order by number desc limit 1")
                .getResultList();
        long number = last.isEmpty() ? 0 : ((Number) ((Object[]) last.get(0))[0]).longValue();
        byte[] hash = last.isEmpty() ? new byte[32] : (byte[]) ((Object[]) last.get(0))[1];
        for (AuditEntry entry : entries) {
            hash = link(hash, entry);
            store(++number, entry, hash);
        }
        return entries.size();
    }

    private void store(long number, AuditEntry entry, byte[] hash) {
        try {
            em.createNativeQuery(
                            "insert into audit_seal (number, entry_id, hash, signature, key_id) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, number)
                    .setParameter(2, entry.getId())
                    .setParameter(3, hash)
                    .setParameter(4, keys.sign(hash))
                    .setParameter(5, keys.keyId())
                    .executeUpdate();
        } catch (GeneralSecurityException noSignature) {
            throw new IllegalStateException("The audit cannot be signed with this key file.", noSignature);
        }
        em.createNativeQuery("delete from audit_unsealed where entry_id = ?1")
                .setParameter(1, entry.getId())
                .executeUpdate();
    }

    /** SHA-256 over the previous hash and every field of the entry, one a line. */
    static byte[] link(byte[] previous, AuditEntry entry) {
        String text = String.join(
                "\n",
                String.valueOf(entry.getId()),
                String.valueOf(entry.getAt()),
                String.valueOf(entry.getPersonId()),
                String.valueOf(entry.getRole()),
                entry.getAct(),
                entry.getEntitlement(),
                entry.getOutcome(),
                String.valueOf(entry.getSubject()),
                String.valueOf(entry.getMatterId()),
                String.valueOf(entry.getAmount()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
