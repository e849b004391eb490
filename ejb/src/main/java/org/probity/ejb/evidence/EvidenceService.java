package org.probity.ejb.evidence;

import static org.probity.ejb.security.Right.KEEP_EVIDENCE;
import static org.probity.ejb.security.Right.OPEN_EVIDENCE;
import static org.probity.ejb.security.Right.VIEW_EVIDENCE;
import static org.probity.ejb.security.Right.WATCH_SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.breach.Capture;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.ejb.breach.EvidenceRefused;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.breach.ReportCheck;
import org.probity.ejb.breach.UploadsClosed;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.EvidenceType;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.evidence.CustodyAct;
import org.probity.persistence.evidence.MessageConsent;

/**
 * Evidence of a report and of the case that came of it. Whoever sees the matter sees what there is; its content is opened only with a
 * reason, which goes into the chain of custody before a byte leaves.
 */
@Stateless
public class EvidenceService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Platforms platforms;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    EvidenceDesk desk;

    @Inject
    EvidenceLists lists;

    @Inject
    EvidenceLocker locker;

    @Inject
    ImageryMode imagery;

    /** What the page of a report or a case shows. */
    @Requires(VIEW_EVIDENCE)
    public EvidenceCard card(String reference) {
        return lists.card(sight.matter(reference));
    }

    /** A page of all items, newest first; at most one of the places is given, each the public id of an item. */
    @Requires(VIEW_EVIDENCE)
    public EvidencePage list(String reference, String after, String before) {
        return lists.page(sight.matter(reference), after, before);
    }

    /** Files of this matter that the virus scanner refused, at most 200, newest first. */
    @Requires(KEEP_EVIDENCE)
    public List<RefusedRow> refused(String reference) {
        return lists.refused(sight.matter(reference));
    }

    /**
     * One item with its chain of custody.
     *
     * @throws NotThere when there is none for this caller
     */
    @Requires(VIEW_EVIDENCE)
    public EvidenceSheet find(String publicId) {
        return desk.sheet(desk.item(publicId));
    }

    /**
     * Adds files that were captured in one go.
     *
     * @param permission the parent's for private messages; null when it is on record already
     * @return public ids of the items
     * @throws UploadsClosed in imagery mode; no file was read
     * @throws CaptureIncomplete with the first thing that is missing (HR-03)
     * @throws EvidenceRefused when a file is not taken
     * @throws PermissionMissing for private messages without one (S4-24)
     */
    @Requires(KEEP_EVIDENCE)
    public List<String> add(String reference, List<Upload> files, Capture capture, MessageConsent.Given permission) {
        Matter matter = sight.matter(reference);
        caller.about(reference, matter.getId());
        ReportCheck.uploads(desk.isImagery(matter), files);
        if (files.isEmpty()) {
            throw new CaptureIncomplete("Choose at least one file.");
        }
        CaptureCheck.check(capture, clock.instant());
        if (capture.kind() == EvidenceKind.PRIVATE_CHAT) {
            permit(matter, permission);
        }
        String platform = capture.sighting().getPlatform();
        Capture known = capture.on(platforms.known(matter.getSchool(), platform, caller.today()));
        EvidenceLocker.Bringing bringing = EvidenceLocker.Bringing.to(matter, caller.person(), clock.instant());
        return files.stream()
                .map(file -> locker.keep(bringing, file, known).getPublicId())
                .toList();
    }

    private void permit(Matter matter, MessageConsent.Given permission) {
        if (permission != null && permission.isWhole()) {
            CaptureCheck.words(permission.extent());
            if (permission.on().isAfter(caller.today())) {
                throw new CaptureIncomplete(
                        "The permission cannot have been given in the future. Look at its day again.");
            }
            em.persist(new MessageConsent(matter, permission, clock.instant(), caller.person()));
            em.flush();
        }
        if (!desk.isPermitted(matter)) {
            throw new PermissionMissing();
        }
    }

    /** The record of something that is locked away and that nobody looks at (HR-01). */
    @Requires(KEEP_EVIDENCE)
    public String addSealed(String reference, SealedItem sealed) {
        Matter matter = sight.matter(reference);
        caller.about(reference, matter.getId());
        ReportCheck.sealed(sealed, desk.isImagery(matter));
        return locker.keep(matter, sealed, caller.person(), clock.instant()).getPublicId();
    }

    /**
     * Shows an item on a page; on record with the reason.
     *
     * @throws UploadsClosed in imagery mode and quarantine
     * @throws ItemSealed while it is sealed
     * @throws PermissionMissing for private messages without one
     * @throws ReasonMissing without a reason
     */
    @Requires(OPEN_EVIDENCE)
    public Shown look(String publicId, String reason) {
        Evidence item = desk.item(publicId);
        desk.refuseToOpen(desk.sheet(item));
        desk.note(item, CustodyAct.VIEWED, reason, null);
        Optional<EvidenceType> type = EvidenceType.of(item.getMediaType());
        if (type.filter(EvidenceType::isPicture).isPresent()) {
            return new Shown(Preview.picture(bytes(item)).orElse(null), null);
        }
        if (type.filter(EvidenceType::isWords).isPresent()) {
            return new Shown(null, Preview.words(bytes(item)));
        }
        return new Shown(null, null);
    }

    private byte[] bytes(Evidence item) {
        ByteArrayOutputStream content =
                new ByteArrayOutputStream(item.getLength().intValue());
        locker.giveOut(item, content);
        return content.toByteArray();
    }

    /** Gives the file out as it came in, a piece at a time; refuses as {@link #look} does, before the receiver is opened. */
    @Requires(OPEN_EVIDENCE)
    public void download(String publicId, String reason, Receiver receiver) {
        Evidence item = desk.item(publicId);
        desk.refuseToOpen(desk.sheet(item));
        desk.note(item, CustodyAct.DOWNLOADED, reason, null);
        try (OutputStream to = receiver.open(item.getFileName(), item.getMediaType(), item.getLength())) {
            locker.giveOut(item, to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A copy, or the thing itself, went to somebody outside: the police, a panel. */
    @Requires(KEEP_EVIDENCE)
    public void handOut(String publicId, String toWhom, String reason) {
        if (toWhom == null || toWhom.isBlank() || toWhom.length() > 160) {
            throw new CaptureIncomplete("Say to whom it was handed out, in at most 160 characters.");
        }
        Evidence item = desk.item(publicId);
        if (item.getKind() != EvidenceKind.SEALED_ITEM) {
            desk.refuseToOpen(desk.sheet(item));
        }
        desk.note(item, CustodyAct.HANDED_OUT, reason, toWhom.strip());
    }

    /** From now on nobody opens it until the seal is broken. */
    @Requires(KEEP_EVIDENCE)
    public void seal(String publicId, String reason) {
        Evidence item = desk.item(publicId);
        if (desk.sheet(item).sealed()) {
            throw new ItemSealed();
        }
        desk.note(item, CustodyAct.SEALED, reason, null);
    }

    @Requires(KEEP_EVIDENCE)
    public void breakSeal(String publicId, String reason) {
        Evidence item = desk.item(publicId);
        if (!desk.sheet(item).sealed()) {
            throw new CaptureIncomplete("This item is not sealed.");
        }
        desk.note(item, CustodyAct.SEAL_BROKEN, reason, null);
    }

    /** The parent takes the permission back: from now on private messages of this matter stay closed (S4-24). */
    @Requires(KEEP_EVIDENCE)
    public void withdrawPermission(String reference) {
        Matter matter = sight.matter(reference);
        caller.about(reference, matter.getId());
        desk.consents(matter).forEach(consent -> consent.withdraw(clock.instant()));
    }

    /** Somebody suspects an indecent image of a child: see {@link ImageryMode}. Cannot be taken back; done twice it does nothing. */
    @Requires(KEEP_EVIDENCE)
    public void suspectImagery(String reference) {
        Matter matter = sight.matter(reference);
        imagery.begin(desk.report(matter).orElseThrow(NotThere::new), clock.instant());
        caller.about(reference, matter.getId());
    }

    /** Objects that technicians must not touch, at most 200, newest first. */
    @Requires(WATCH_SYSTEM)
    public List<SealedObject> sealedObjects() {
        List<?> rows = em.createNativeQuery("select storage_key, since from app.sealed_objects(?1)")
                .setParameter(1, caller.person().getId())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SealedObject((String) row[0], ((Timestamp) row[1]).toInstant()))
                .toList();
    }
}
