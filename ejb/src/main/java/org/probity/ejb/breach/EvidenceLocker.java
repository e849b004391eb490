package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.scan.Scan;
import org.probity.ejb.scan.VirusScanner;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.PieceCipher;
import org.probity.persistence.NotThere;
import org.probity.persistence.PublicId;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.Evidence.Checked;
import org.probity.persistence.breach.EvidenceContent;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.EvidencePiece;
import org.probity.persistence.breach.EvidenceType;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.StoredPieces;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.evidence.CustodyAct;
import org.probity.persistence.evidence.CustodyEntry;
import org.probity.persistence.person.Person;

/**
 * Takes files in and gives them out, a piece at a time: shown to the virus scanner, encrypted under the key file, stored. What came in
 * is never changed and never written in the clear; a file that is refused half-way is undone with the act that brought it.
 */
@Dependent
public class EvidenceLocker {
    /** Begins the line that says where a sealed item is. */
    public static final String LOCKED_AWAY = "Locked away";

    /** Bytes of a file that comes with a report. */
    public static final long LARGEST_WITH_REPORT = 10L * 1024 * 1024;
    /** Bytes of a file that is added by those who decide. */
    public static final long LARGEST = 50L * 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyFile keys;

    @Inject
    VirusScanner scanner;

    @Inject
    RefusedFileService refusals;

    /** Where a file belongs, who brings it and when. */
    public record Bringing(Matter matter, boolean known, Person by, Instant now, long most) {
        /** With a report that is only being stored: nothing of the matter stays if the file is refused. */
        static Bringing withReport(Matter matter, Person by, Instant now) {
            return new Bringing(matter, false, by, now, LARGEST_WITH_REPORT);
        }

        /** To a matter that was there before. */
        public static Bringing to(Matter matter, Person by, Instant now) {
            return new Bringing(matter, true, by, now, LARGEST);
        }
    }

    /** Where sealed pieces of a file are put in their order. */
    @FunctionalInterface
    public interface Shelf {
        void put(String storageKey, int place, byte[] sealed);
    }

    /**
     * A file that came in whole: what it is, and how its pieces are opened. Of which matter it is evidence is not said yet.
     *
     * @param length in bytes
     * @param sha256 in hex, of the bytes before encryption
     */
    public record Received(
            String name, EvidenceType type, long length, String sha256, Checked checked, StoredPieces stored) {}

    /**
     * Reads one file and stores it with the matter, which must have been flushed before.
     *
     * @throws EvidenceRefused naming the file
     */
    public Evidence keep(Bringing bringing, Upload file, Capture capture) {
        Long matter = bringing.known() ? bringing.matter().getId() : null;
        return settle(bringing, receive(file, bringing.most(), matter, this::put), capture);
    }

    /**
     * Reads one file to its end and puts its pieces on a shelf; nobody has it as evidence yet.
     *
     * @param most bytes
     * @param matterId where an infected file is put on record; null when it belongs to no matter yet
     * @throws EvidenceRefused naming the file; pieces of it may lie on the shelf
     */
    public Received receive(Upload file, long most, Long matterId, Shelf shelf) {
        String storageKey = PublicId.random();
        PieceCipher cipher = PieceCipher.fresh();
        try (Scan scan = scanner.begin()) {
            IncomingFile.Facts facts = new IncomingFile(file, most).read((place, last, piece) -> {
                scan.see(piece);
                shelf.put(storageKey, place, sealed(cipher, place, last, piece));
            });
            Optional<String> virus = scan.found();
            if (virus.isPresent()) {
                refusals.record(matterId, facts.name(), facts.sha256(), virus.get());
                throw new EvidenceInfected(facts.name(), virus.get());
            }
            return new Received(
                    facts.name(),
                    facts.type(),
                    facts.length(),
                    facts.sha256(),
                    scan.isAsked() ? Checked.CLEAN : Checked.NOT_ASKED,
                    stored(storageKey, cipher, facts.pieces()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Evidence could not be encrypted", missing);
        }
    }

    /** Makes a file that was received evidence of a matter; its pieces must lie with those of all evidence by now. */
    public Evidence settle(Bringing bringing, Received file, Capture said) {
        EvidenceKind kind = said.kind() == null ? kind(file.type()) : said.kind();
        String description = said.description() == null ? file.name() : said.description();
        Evidence evidence = new Evidence(bringing.matter(), kind, description, bringing.now(), bringing.by());
        evidence.seenAt(said.sighting(), said.posted(), said.undated());
        evidence.captured(said.captured(), said.capturedBy(), said.device());
        evidence.file(file.name(), file.type().mediaType(), file.length(), file.sha256(), file.checked());
        em.persist(evidence);
        em.persist(new CustodyEntry(evidence, CustodyAct.RECEIVED, bringing.by(), bringing.now(), null, null));
        em.flush();
        em.persist(new EvidenceContent(evidence, file.stored()));
        return evidence;
    }

    /** Stores bytes that were made here, such as a copy with parts blacked out. */
    public StoredPieces keep(byte[] content) {
        String storageKey = PublicId.random();
        PieceCipher cipher = PieceCipher.fresh();
        int pieces = Math.max(1, (content.length + IncomingFile.PIECE - 1) / IncomingFile.PIECE);
        try {
            for (int place = 0; place < pieces; place++) {
                int from = place * IncomingFile.PIECE;
                byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + IncomingFile.PIECE));
                put(storageKey, place, sealed(cipher, place, place == pieces - 1, piece));
            }
            return stored(storageKey, cipher, pieces);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Evidence could not be encrypted", missing);
        }
    }

    private StoredPieces stored(String storageKey, PieceCipher cipher, int pieces) throws GeneralSecurityException {
        return new StoredPieces(storageKey, keys.keyId(), cipher.wrappedKey(keys), cipher.nonce(), pieces);
    }

    /** Written at once and forgotten, so that memory holds one piece and not the file. */
    private void put(String storageKey, int place, byte[] sealed) {
        EvidencePiece piece = new EvidencePiece(storageKey, place, sealed);
        em.persist(piece);
        em.flush();
        em.detach(piece);
    }

    private static byte[] sealed(PieceCipher cipher, int place, boolean last, byte[] piece) {
        try {
            return cipher.seal(place, last, piece);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Evidence could not be encrypted", missing);
        }
    }

    /** Stores the words about an item that is locked away; there is nothing else of it here (HR-01). */
    public Evidence keep(Matter matter, SealedItem item, Person by, Instant now) {
        Instant called = item.policeCalled() == null
                ? null
                : item.policeCalled().atZone(London.ZONE).toInstant();
        String description = Stream.of(
                        line("What was reported", item.what()),
                        line(LOCKED_AWAY, item.place()),
                        line("Seal", item.sealNumber()),
                        line("Key held by", item.keyHolder()),
                        line("Police called", called == null ? null : DateWords.moment(called)),
                        line("Police reference", item.policeReference()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        Evidence evidence = new Evidence(matter, EvidenceKind.SEALED_ITEM, description, now, by);
        em.persist(evidence);
        em.persist(new CustodyEntry(evidence, CustodyAct.RECEIVED, by, now, null, null));
        return evidence;
    }

    /**
     * Writes the bytes as they came in.
     *
     * @throws NotThere when there are none that may be read
     */
    public void giveOut(Evidence evidence, OutputStream to) {
        EvidenceContent content = em.find(EvidenceContent.class, evidence.getId());
        if (content == null) {
            throw new NotThere();
        }
        giveOut(content.getStored(), to);
    }

    /** The same for what lies there. */
    public void giveOut(StoredPieces stored, OutputStream to) {
        try {
            PieceCipher cipher = PieceCipher.of(keys, stored.getWrappedKey(), stored.getNonce());
            for (int place = 0; place < stored.getPieces(); place++) {
                EvidencePiece piece =
                        em.find(EvidencePiece.class, new EvidencePiece.Place(stored.getStorageKey(), place));
                if (piece == null) {
                    throw new NotThere();
                }
                to.write(cipher.open(place, place == stored.getPieces() - 1, piece.getContent()));
                em.detach(piece);
            }
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("Object " + stored.getStorageKey() + " cannot be decrypted", damaged);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
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
}
