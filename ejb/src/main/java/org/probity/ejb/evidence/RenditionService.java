package org.probity.ejb.evidence;

import static org.probity.ejb.security.Right.KEEP_EVIDENCE;
import static org.probity.ejb.security.Right.OPEN_EVIDENCE;
import static org.probity.ejb.security.Right.VIEW_EVIDENCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.evidence.CustodyAct;
import org.probity.persistence.evidence.Rendition;
import org.probity.persistence.evidence.RenditionCheck;
import org.probity.persistence.evidence.RenditionRefused;

/** Copies of pictures with parts blacked out (domain.md 4.4), beside the original that never changes. */
@Stateless
public class RenditionService {
    private static final String TO_CHECK = "To check a copy with parts blacked out.";

    private static final String ALREADY = "Somebody has checked this copy already.";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    EvidenceDesk desk;

    @Inject
    EvidenceLocker locker;

    /** Copies of an item, oldest first, with whoever made and checked them. */
    @Requires(VIEW_EVIDENCE)
    public List<RenditionRow> list(String evidenceId) {
        List<Rendition> copies = em.createQuery(
                        "select r from Rendition r join fetch r.madeBy where r.evidence = :item order by r.made, r.id",
                        Rendition.class)
                .setParameter("item", desk.item(evidenceId))
                .getResultList();
        return rows(copies);
    }

    private List<RenditionRow> rows(List<Rendition> copies) {
        if (copies.isEmpty()) {
            return List.of();
        }
        Map<Long, RenditionCheck> checks = em.createQuery(
                        "select c from RenditionCheck c join fetch c.by where c.rendition.id in :copies",
                        RenditionCheck.class)
                .setParameter("copies", copies.stream().map(Rendition::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(check -> check.getRendition().getId(), Function.identity()));
        return copies.stream()
                .map(copy -> new RenditionRow(
                        copy,
                        checks.get(copy.getId()),
                        !checks.containsKey(copy.getId())
                                && caller.may(OPEN_EVIDENCE)
                                && !copy.getMadeBy().equals(caller.person())))
                .toList();
    }

    /**
     * One copy.
     *
     * @throws NotThere when there is none for this caller
     */
    @Requires(VIEW_EVIDENCE)
    public RenditionRow find(String publicId) {
        return rows(List.of(copy(publicId))).get(0);
    }

    /** Shows a copy to somebody who checks it; on record. */
    @Requires(OPEN_EVIDENCE)
    public Shown look(String publicId) {
        Rendition copy = copy(publicId);
        if (desk.isImagery(copy.getMatter())) {
            throw new NotThere();
        }
        desk.note(copy.getEvidence(), CustodyAct.VIEWED, TO_CHECK, null);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        locker.giveOut(copy.getStored(), content);
        return new Shown(Preview.picture(content.toByteArray()).orElse(null), null);
    }

    /**
     * The second person's word, once and for all.
     *
     * @param passed it hides what it must, so that it may leave
     * @param note what can still be seen, when it does not
     * @throws RenditionRefused when the caller made it, did not look at it, somebody was quicker, or the note is missing
     */
    @Requires(OPEN_EVIDENCE)
    public void check(String publicId, boolean passed, String note) {
        Rendition copy = copy(publicId);
        RenditionCheck check = new RenditionCheck(copy, caller.person(), clock.instant(), passed, note);
        if (rows(List.of(copy)).get(0).check() != null) {
            throw new RenditionRefused(ALREADY);
        }
        if (!hasLooked(copy)) {
            throw new RenditionRefused("Look at the copy first.");
        }
        em.persist(check);
        try {
            em.flush();
        } catch (PersistenceException quicker) {
            throw new RenditionRefused(ALREADY);
        }
        String found = passed ? "It hides what it must." : "It does not hide all: " + check.getNote();
        desk.note(copy.getEvidence(), CustodyAct.CHECKED, found, null);
    }

    private boolean hasLooked(Rendition copy) {
        return !em.createQuery(
                        "select e.id from CustodyEntry e where e.evidence = :item and e.by = :by and e.act = :act and e.reason = :reason and e.at >= :made",
                        Long.class)
                .setParameter("item", copy.getEvidence())
                .setParameter("by", caller.person())
                .setParameter("act", CustodyAct.VIEWED)
                .setParameter("reason", TO_CHECK)
                .setParameter("made", copy.getMade())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Rendition copy(String publicId) {
        Rendition copy = sight.bind(em.createQuery(
                                "select r from Rendition r join fetch r.matter m join fetch r.evidence join fetch r.madeBy where r.publicId = :id and "
                                        + sight.condition("m"),
                                Rendition.class)
                        .setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(publicId, copy.getMatter().getId());
        return copy;
    }

    /**
     * Makes one, as a PNG.
     *
     * @param boxes lines of four numbers in per cent: from the left, from the top, width, height
     * @return its public id
     * @throws CaptureIncomplete when a box cannot be read or the item is no picture; and as {@link EvidenceService#look} does
     */
    @Requires(KEEP_EVIDENCE)
    public String redact(String evidenceId, Rendition.Purpose purpose, Rendition.Why why, String boxes) {
        if (purpose == null || why == null) {
            throw new CaptureIncomplete("Say for whom the copy is, and why parts of it are blacked out.");
        }
        List<Redactor.Box> wanted = Redactor.Box.read(boxes);
        Evidence item = desk.item(evidenceId);
        desk.refuseToOpen(desk.sheet(item));
        ByteArrayOutputStream original = new ByteArrayOutputStream();
        locker.giveOut(item, original);
        BufferedImage picture = Preview.read(original.toByteArray())
                .orElseThrow(() -> new CaptureIncomplete(
                        "This file is no picture that can be drawn here. Take a picture of the screen of it first."));
        byte[] copy = Preview.png(Redactor.redact(picture, wanted));
        Rendition rendition = new Rendition(
                item,
                new Rendition.Making(purpose, why, wanted.size(), caller.person(), clock.instant()),
                copy.length,
                hash(copy),
                locker.keep(copy));
        em.persist(rendition);
        desk.note(item, CustodyAct.REDACTED, purpose.words() + ": " + why.words() + ".", null);
        return rendition.getPublicId();
    }

    /**
     * Gives a copy out; refuses as {@link EvidenceService#download} does but for the seal, which is the original's.
     *
     * @throws RenditionRefused before somebody else than its maker found that it hides what it must
     */
    @Requires(OPEN_EVIDENCE)
    public void download(String publicId, Receiver receiver) {
        Rendition rendition = copy(publicId);
        RenditionRow row = rows(List.of(rendition)).get(0);
        if (!row.released()) {
            throw new RenditionRefused(
                    row.check() == null
                            ? "Nobody has checked this copy yet. Somebody else than "
                                    + rendition.getMadeBy().getName() + " has to look at it before it leaves."
                            : "This copy does not hide all that it must: "
                                    + row.check().getNote() + " Make another one.");
        }
        String name = rendition.getPurpose().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        try (OutputStream to = receiver.open(name, "image/png", rendition.getLength())) {
            locker.giveOut(rendition.getStored(), to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
