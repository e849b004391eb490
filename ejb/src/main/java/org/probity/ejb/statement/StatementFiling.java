package org.probity.ejb.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.persistence.PublicId;
import org.probity.persistence.account.Secret;
import org.probity.persistence.breach.StoredPieces;
import org.probity.persistence.statement.Statement;
import org.probity.persistence.statement.StatementKind;

/**
 * Puts what was signed among the evidence of the matter, encrypted, with its fingerprint and the first link of its chain of custody. In SQL,
 * because whoever signs may write to the matter and read nothing of it.
 */
@Dependent
class StatementFiling {
    private static final String NEXT = "select nextval('ids')";
    private static final String ITEM = """
            insert into evidence (id, public_id, matter_id, kind, description, captured_at, captured_by, file_name, media_type, length, sha256, checked, received, added_by)
            values (?1, ?2, ?3, 'STATEMENT', ?4, ?5, ?6, ?7, 'application/pdf', ?8, ?9, 'NOT_ASKED', ?5, nullif(?10, -1))""";
    private static final String CONTENT =
            "insert into evidence_content (evidence_id, storage_key, key_id, wrapped_key, nonce, pieces) values (?1, ?2, ?3, ?4, ?5, ?6)";
    private static final String CUSTODY = """
            insert into custody_entry (id, public_id, matter_id, evidence_id, act, by_id, at, reason)
            values (nextval('ids'), ?1, ?2, ?3, 'RECEIVED', nullif(?4, -1), ?5, 'Signed behind a link that was mailed to the person.')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    EvidenceLocker locker;

    /** Files it and gives the id of the item. */
    long file(Statement statement, byte[] pdf, String signature, Instant at) {
        long id = ((Number) em.createNativeQuery(NEXT).getSingleResult()).longValue();
        long person = statement.getPerson() == null ? -1 : statement.getPerson().getId();
        boolean notes = statement.getKind() == StatementKind.NOTES;
        em.createNativeQuery(ITEM)
                .setParameter(1, id)
                .setParameter(2, PublicId.random())
                .setParameter(3, statement.getMatterId())
                .setParameter(
                        4, (notes ? "Signed notes of the interview with " : "Statement of ") + statement.getName())
                .setParameter(5, Timestamp.from(at))
                .setParameter(6, signature)
                .setParameter(7, notes ? "notes.pdf" : "statement.pdf")
                .setParameter(8, (long) pdf.length)
                .setParameter(9, Secret.hash(pdf))
                .setParameter(10, person)
                .executeUpdate();
        StoredPieces stored = locker.keep(pdf);
        em.createNativeQuery(CONTENT)
                .setParameter(1, id)
                .setParameter(2, stored.getStorageKey())
                .setParameter(3, stored.getKeyId())
                .setParameter(4, stored.getWrappedKey())
                .setParameter(5, stored.getNonce())
                .setParameter(6, stored.getPieces())
                .executeUpdate();
        em.createNativeQuery(CUSTODY)
                .setParameter(1, PublicId.random())
                .setParameter(2, statement.getMatterId())
                .setParameter(3, id)
                .setParameter(4, person)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
        return id;
    }
}
