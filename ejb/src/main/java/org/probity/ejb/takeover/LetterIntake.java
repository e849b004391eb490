package org.probity.ejb.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.ejb.breach.EvidenceInfected;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.ejb.breach.EvidenceRefused;
import org.probity.ejb.breach.NewReport.Source;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.EvidenceType;
import org.probity.persistence.breach.StoredPieces;
import org.probity.persistence.takeover.TakeOver;
import org.probity.persistence.takeover.TakeOverLetter;
import org.probity.persistence.takeover.TakeOverRefused;

/**
 * Takes the old letters in: each file of the archive past the virus scanner, encrypted, kept beside the preview. They become evidence of
 * their case when it is taken over; the post room never hears of them.
 */
@Dependent
class LetterIntake {
    /** Bytes of one letter. */
    static final long LARGEST = 10L * 1024 * 1024;

    private static final String KEEP_PIECE =
            "insert into take_over_piece (storage_key, place, take_over_id, content) values (?1, ?2, ?3, ?4)";
    private static final String MOVE_PIECES = """
            with gone as (delete from take_over_piece where storage_key = ?1 returning storage_key, place, content)
            insert into evidence_piece (storage_key, place, content) select storage_key, place, content from gone""";

    @PersistenceContext
    EntityManager em;

    @Inject
    EvidenceLocker locker;

    /**
     * Reads the archive to its end. A file that cannot be taken is told, and the others are read on.
     *
     * @return what is wrong with which file, by the name of the file
     * @throws EvidenceInfected when the scanner found something in one of them: nothing is kept
     * @throws TakeOverRefused when the archive must not be opened
     */
    Map<String, String> keep(TakeOver takeOver, Source archive) {
        Map<String, String> faults = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Boolean> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (InputStream in = archive.open()) {
            new LetterArchive((name, content) -> {
                        if (seen.put(name, true) != null) {
                            faults.put(name, "Two files of this name are in the archive. Give each a name of its own.");
                        } else {
                            keep(takeOver, name, content).ifPresent(fault -> faults.put(name, fault));
                        }
                    })
                    .read(in);
        } catch (IOException interrupted) {
            TakeOverRefused refused =
                    new TakeOverRefused("The archive with the letters did not arrive in full. Send it again.");
            refused.initCause(interrupted);
            throw refused;
        }
        return faults;
    }

    private Optional<String> keep(TakeOver takeOver, String name, InputStream content) {
        String[] key = new String[1];
        try {
            EvidenceLocker.Received letter = locker.receive(
                    new Upload(name, null, null, null, () -> content), LARGEST, null, (storageKey, place, piece) -> {
                        key[0] = storageKey;
                        em.createNativeQuery(KEEP_PIECE)
                                .setParameter(1, storageKey)
                                .setParameter(2, place)
                                .setParameter(3, takeOver.getId())
                                .setParameter(4, piece)
                                .executeUpdate();
                    });
            if (letter.type() == EvidenceType.PDF) {
                em.persist(new TakeOverLetter(
                        takeOver, letter.name(), letter.length(), letter.sha256(), letter.checked(), letter.stored()));
                return Optional.empty();
            }
            drop(key[0]);
            return Optional.of("It is no PDF. Save or print the letter as PDF, and pack the archive anew.");
        } catch (EvidenceInfected infected) {
            throw infected;
        } catch (EvidenceRefused refused) {
            drop(key[0]);
            return Optional.of(refused.getMessage());
        }
    }

    private void drop(String storageKey) {
        em.createNativeQuery("delete from take_over_piece where storage_key = ?1")
                .setParameter(1, storageKey)
                .executeUpdate();
    }

    List<TakeOverLetter> letters(TakeOver takeOver) {
        return em.createQuery(
                        "select l from TakeOverLetter l where l.takeOver = :of order by l.id", TakeOverLetter.class)
                .setParameter("of", takeOver)
                .getResultList();
    }

    /** The same by name, in whatever case it is written. */
    Map<String, TakeOverLetter> byName(TakeOver takeOver) {
        Map<String, TakeOverLetter> letters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        letters(takeOver).forEach(letter -> letters.put(letter.getFileName(), letter));
        return letters;
    }

    /** From now on its pieces lie with those of all evidence; whoever calls it makes it an item in the same act. */
    EvidenceLocker.Received handOver(TakeOverLetter letter) {
        StoredPieces lay = letter.getStored();
        em.createNativeQuery(MOVE_PIECES).setParameter(1, lay.getStorageKey()).executeUpdate();
        return new EvidenceLocker.Received(
                letter.getFileName(),
                EvidenceType.PDF,
                letter.getLength(),
                letter.getSha256(),
                letter.getChecked(),
                new StoredPieces(
                        lay.getStorageKey(), lay.getKeyId(), lay.getWrappedKey(), lay.getNonce(), lay.getPieces()));
    }

    /** Deletes what is left of them. */
    void forget(long takeOverId) {
        for (String table : List.of("take_over_piece", "take_over_letter")) {
            em.createNativeQuery("delete from " + table + " where take_over_id = ?1")
                    .setParameter(1, takeOverId)
                    .executeUpdate();
        }
    }
}
