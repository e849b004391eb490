package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.security.KeyFile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.EvidenceContent;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.EvidenceType;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;

/**
 * Takes files in and gives them out: told by content, counted, hashed, encrypted under the key file. Bytes are bounded before
 * they are kept in memory, and never written anywhere in the clear.
 */
@Dependent
class EvidenceLocker {
    static final int LARGEST = 10 * 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyFile keys;

    /** A file that was found good, already encrypted. */
    record Item(Upload upload, EvidenceType type, long length, String sha256, KeyFile.Sealed sealed) {}

    /**
     * Reads and checks the files, one after the other.
     *
     * @throws EvidenceRefused naming the first file that is not taken
     */
    List<Item> takeIn(List<Upload> files) {
        List<Item> items = new ArrayList<>();
        for (Upload file : files) {
            items.add(takeIn(file));
        }
        return items;
    }

    private Item takeIn(Upload file) {
        String name = name(file);
        byte[] content = read(file, name);
        EvidenceType type = EvidenceType.in(content)
                .orElseThrow(
                        () -> new EvidenceRefused(
                                name
                                        + " is not a kind of file that is taken. Pictures (PNG, JPEG, GIF, WebP, HEIC), PDF, text, saved mail (.eml) and films (MP4, MOV) are; print anything else to PDF."));
        if (!type.fits(name)) {
            throw new EvidenceRefused(name + " is not what its name says: its content is "
                    + type.name().toLowerCase(Locale.UK) + ". Save it again under its right name, or send a PDF.");
        }
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            return new Item(file, type, content.length, hash, keys.seal(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Evidence could not be encrypted", missing);
        }
    }

    private static byte[] read(Upload file, String name) {
        try (InputStream in = file.content().open()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new EvidenceRefused(
                        name + " is larger than 10 MB. Send a smaller version, or a link in the text.");
            }
            if (content.length == 0) {
                throw new EvidenceRefused(name + " is empty. Choose the file again.");
            }
            return content;
        } catch (IOException interrupted) {
            throw new EvidenceRefused(name + " did not arrive in full. Send it again.");
        }
    }

    /** The last part of what the browser called it, without control characters, at most 255 long. */
    static String name(Upload file) {
        String given = file.fileName() == null ? "file" : file.fileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(Math.max(0, plain.length() - 255));
    }

    /** Stores the items with the matter, which must have been flushed before. */
    void keep(Matter matter, List<Item> items, Sighting sighting, Instant posted, Person by, Instant now) {
        for (Item item : items) {
            Upload file = item.upload();
            String description = file.description() == null ? name(file) : file.description();
            Evidence evidence = new Evidence(matter, kind(item.type()), description, now, by);
            evidence.seenAt(sighting, posted);
            evidence.captured(instant(file.capturedAt()), file.capturedBy());
            evidence.file(name(file), item.type().mediaType(), item.length(), item.sha256());
            em.persist(evidence);
            em.flush();
            KeyFile.Sealed sealed = item.sealed();
            em.persist(new EvidenceContent(
                    evidence, sealed.keyId(), sealed.wrappedKey(), sealed.nonce(), sealed.content()));
        }
    }

    /** Stores the words about an item that is locked away; there is nothing else of it here (HR-01). */
    void keep(Matter matter, SealedItem item, Person by, Instant now) {
        String description = Stream.of(
                        line("What was reported", item.what()),
                        line("Locked away", item.place()),
                        line("Seal", item.sealNumber()),
                        line("Key held by", item.keyHolder()),
                        line(
                                "Police called",
                                item.policeCalled() == null ? null : DateWords.moment(instant(item.policeCalled()))),
                        line("Police reference", item.policeReference()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        em.persist(new Evidence(matter, EvidenceKind.SEALED_ITEM, description, now, by));
    }

    /** The bytes as they came in. */
    byte[] giveOut(Evidence evidence) {
        EvidenceContent content = em.find(EvidenceContent.class, evidence.getId());
        if (content == null) {
            throw new NotThere();
        }
        try {
            return keys.open(new KeyFile.Sealed(
                    content.getKeyId(), content.getWrappedKey(), content.getNonce(), content.getContent()));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("Evidence " + evidence.getPublicId() + " cannot be decrypted", damaged);
        }
    }

    private static EvidenceKind kind(EvidenceType type) {
        return switch (type) {
            case PNG, JPEG, GIF, WEBP, HEIC -> EvidenceKind.SCREEN_PRINT;
            case MAIL -> EvidenceKind.EMAIL;
            case PDF, MP4, QUICKTIME, TEXT -> EvidenceKind.FILE;
        };
    }

    private static String line(String label, String value) {
        return value == null ? "" : label + ": " + value;
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(London.ZONE).toInstant();
    }
}
