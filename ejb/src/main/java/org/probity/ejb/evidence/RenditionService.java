package org.probity.ejb.evidence;

import static org.probity.ejb.security.Right.KEEP_EVIDENCE;
import static org.probity.ejb.security.Right.OPEN_EVIDENCE;
import static org.probity.ejb.security.Right.VIEW_EVIDENCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.evidence.CustodyAct;
import org.probity.persistence.evidence.Rendition;

/** Copies of pictures with parts blacked out (domain.md 4.4), beside the original that never changes. */
@Stateless
public class RenditionService {
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

    /** Copies of an item, oldest first, with whoever made them. */
    @Requires(VIEW_EVIDENCE)
    public List<Rendition> list(String evidenceId) {
        return em.createQuery(
                        "select r from Rendition r left join fetch r.madeBy where r.evidence = :item order by r.made, r.id",
                        Rendition.class)
                .setParameter("item", desk.item(evidenceId))
                .getResultList();
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

    /** Gives a copy out; refuses as {@link EvidenceService#download} does but for the seal, which is the original's. */
    @Requires(OPEN_EVIDENCE)
    public void download(String publicId, Receiver receiver) {
        Rendition rendition = sight.bind(em.createQuery(
                                "select r from Rendition r join fetch r.matter m join fetch r.evidence where r.publicId = :id and "
                                        + sight.condition("m"),
                                Rendition.class)
                        .setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(publicId, rendition.getMatter().getId());
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
