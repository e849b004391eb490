package org.probity.ejb.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.ejb.breach.UploadsClosed;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Report;
import org.probity.persistence.evidence.CustodyAct;
import org.probity.persistence.evidence.CustodyEntry;
import org.probity.persistence.evidence.MessageConsent;
import org.probity.persistence.procedure.Outcome;

/** Finds one item for the caller, says what may be done with it, and writes its chain of custody. */
@Dependent
class EvidenceDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws NotThere when there is none for this caller */
    Evidence item(String publicId) {
        Evidence item = sight.bind(em.createQuery(
                                "select e from Evidence e join fetch e.matter m join fetch m.school left join fetch e.addedBy where e.publicId = :id and "
                                        + sight.condition("m"),
                                Evidence.class)
                        .setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(item.getPublicId(), item.getMatter().getId());
        return item;
    }

    /** The report of a matter; empty for a case without one. */
    Optional<Report> report(Matter matter) {
        return em.createQuery("select r from Report r where r.matter = :matter", Report.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst();
    }

    boolean isImagery(Matter matter) {
        return report(matter).filter(Report::isImagery).isPresent();
    }

    EvidenceSheet sheet(Evidence item) {
        List<CustodyEntry> chain = em.createQuery(
                        "select c from CustodyEntry c left join fetch c.by where c.evidence = :item order by c.at, c.id",
                        CustodyEntry.class)
                .setParameter("item", item)
                .getResultList();
        List<?> quarantine = em.createNativeQuery("select storage_key, since from quarantine where evidence_id = ?1")
                .setParameter(1, item.getId())
                .getResultList();
        Object[] closed = quarantine.isEmpty() ? new Object[2] : (Object[]) quarantine.get(0);
        boolean chat = item.getKind() == EvidenceKind.PRIVATE_CHAT;
        return new EvidenceSheet(
                item,
                chain,
                closed[1] == null ? null : ((Timestamp) closed[1]).toInstant(),
                (String) closed[0],
                isSealed(chain),
                chat ? consents(item.getMatter()) : List.of(),
                !chat || isPermitted(item.getMatter()),
                caller.may(Right.OPEN_EVIDENCE),
                caller.may(Right.KEEP_EVIDENCE));
    }

    private static boolean isSealed(List<CustodyEntry> chain) {
        return chain.stream()
                .map(CustodyEntry::getAct)
                .filter(act -> act == CustodyAct.SEALED || act == CustodyAct.SEAL_BROKEN)
                .reduce((first, second) -> second)
                .filter(act -> act == CustodyAct.SEALED)
                .isPresent();
    }

    List<MessageConsent> consents(Matter matter) {
        return em.createQuery(
                        "select c from MessageConsent c where c.matter = :matter order by c.recorded, c.id",
                        MessageConsent.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** A permission stands that is younger than whatever took one back in the case's own procedure for messages. */
    boolean isPermitted(Matter matter) {
        Instant given = Stream.of(
                        consents(matter).stream()
                                .filter(MessageConsent::isStanding)
                                .map(MessageConsent::getRecorded)
                                .max(Instant::compareTo)
                                .orElse(null),
                        latest(matter, Outcome.CONSENTED))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        Instant taken = latest(matter, Outcome.CONSENT_WITHDRAWN);
        return given != null && (taken == null || given.isAfter(taken));
    }

    private Instant latest(Matter matter, Outcome outcome) {
        return em.createQuery(
                        "select t.at from StepTaken t where t.caseFile.matter = :matter and t.outcome = :outcome order by t.at desc",
                        Instant.class)
                .setParameter("matter", matter)
                .setParameter("outcome", outcome)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the content may be opened now.
     *
     * @throws NotThere when there is no file
     * @throws UploadsClosed in imagery mode and quarantine (HR-01, HR-02)
     * @throws ItemSealed while it is sealed
     * @throws PermissionMissing for private messages without one (S4-24)
     */
    void refuseToOpen(EvidenceSheet sheet) {
        if (sheet.item().getFileName() == null) {
            throw new NotThere();
        }
        boolean ours = sheet.item().getKind() == EvidenceKind.STATEMENT;
        if (sheet.closed() != null || (!ours && isImagery(sheet.item().getMatter()))) {
            throw new UploadsClosed();
        }
        if (sheet.sealed()) {
            throw new ItemSealed();
        }
        if (!sheet.permitted()) {
            throw new PermissionMissing();
        }
    }

    /** Written before anything leaves, so that nothing leaves unwritten. */
    void note(Evidence item, CustodyAct act, String reason, String toWhom) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        CaptureCheck.words(reason);
        em.persist(new CustodyEntry(item, act, caller.person(), clock.instant(), reason.strip(), toWhom));
        em.flush();
    }
}
