package org.probity.ejb.takeover;

import static org.probity.ejb.security.Right.SYSTEM;
import static org.probity.ejb.security.Right.TAKE_OVER_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.ejb.breach.NewReport.Source;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.ejb.sheet.TableReader;
import org.probity.ejb.sheet.UnreadableSheet;
import org.probity.ejb.takeover.Preview.Came;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.takeover.TakeOver;
import org.probity.persistence.takeover.TakeOverLetter;
import org.probity.persistence.takeover.TakeOverRefused;

/**
 * Takes running cases, live warnings and old letters over from elsewhere: first what would be made of each row, then, when somebody says
 * so, all of it in one act or nothing. Only whoever sent a file sees what it says.
 */
@Stateless
public class TakeOverService {
    static final Duration KEPT = Duration.ofDays(7);
    private static final long LOCK = 6_032L;
    private static final int MOST_SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    KeyFile keys;

    @Inject
    TakeOverPlan plan;

    @Inject
    LetterIntake intake;

    @Inject
    TakenCaseService cases;

    /** A file that waits: nothing of it holds yet. */
    public record Waiting(String id, Instant made, int rowCount, int faultCount) {}

    /** The caller's own files that wait, newest first, at most fifty. */
    @Requires(TAKE_OVER_CASES)
    public List<Waiting> waiting() {
        return em.createQuery(
                        "select t from TakeOver t where t.person = :me and t.taken is null order by t.made desc, t.id desc",
                        TakeOver.class)
                .setParameter("me", caller.person())
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(file -> new Waiting(file.getPublicId(), file.getMade(), file.getRowCount(), file.getFaults()))
                .toList();
    }

    /** An Excel file with the columns of both lists and what to write there. */
    @Requires(TAKE_OVER_CASES)
    public byte[] template() {
        return TakeOverTemplate.file();
    }

    /**
     * Reads the lists and the letters and keeps what they would do.
     *
     * @param lists an Excel file with both lists, or a CSV file of each; at most two
     * @param letters a zip archive of PDF files; null without one
     * @return public id of the preview
     * @throws UnreadableSheet with a sentence when they cannot be read as lists
     * @throws TakeOverRefused when the archive must not be opened
     */
    @Requires(TAKE_OVER_CASES)
    public String preview(List<Upload> lists, Source letters) {
        List<SheetRow> rows = new TakeOverReader().read(sent(lists));
        TakeOver file = new TakeOver(caller.person(), clock.instant());
        em.persist(file);
        em.flush();
        Map<String, String> refused = letters == null ? Map.of() : intake.keep(file, letters);
        em.flush();
        TakeOverPlan.Plan made = plan.of(rows, intake.byName(file).keySet(), refused);
        file.read(sealed(PackedRows.pack(made)), rows.size(), made.faultCount());
        caller.about(file.getPublicId(), null);
        return file.getPublicId();
    }

    private static List<TakeOverReader.Sent> sent(List<Upload> lists) {
        if (lists.isEmpty() || lists.size() > 2) {
            throw new UnreadableSheet(
                    "Choose the spreadsheet with both lists, or two CSV files: one of cases and one of warnings.");
        }
        List<TakeOverReader.Sent> sent = new ArrayList<>();
        for (Upload list : lists) {
            try (InputStream content = list.content().open()) {
                String name = list.fileName() == null ? "" : list.fileName();
                sent.add(new TakeOverReader.Sent(name, content.readNBytes(TableReader.MAX_BYTES + 1)));
            } catch (IOException interrupted) {
                throw new UnreadableSheet("The list did not arrive in full. Send it again.");
            }
        }
        return sent;
    }

    /**
     * What was read, or what came of it.
     *
     * @throws NotThere when the caller sent no such file
     */
    @Requires(TAKE_OVER_CASES)
    public Preview find(String publicId) {
        TakeOver file = own(publicId);
        PackedRows.Unpacked content = file.getContent() == null
                ? new PackedRows.Unpacked(List.of(), List.of(), List.of())
                : PackedRows.unpack(opened(file.getContent()));
        return new Preview(
                publicId,
                file.getMade(),
                file.getTaken(),
                file.getVersion(),
                file.getRowCount(),
                file.getFaults(),
                content.said(),
                content.faults(),
                file.getTaken() == null ? List.of() : came(file));
    }

    private List<Came> came(TakeOver file) {
        return em.createQuery(
                        "select m.reference, t.oldReference from TakenOver t join t.matter m where t.takeOver = :file order by t.id",
                        Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .map(row -> new Came((String) row[0], (String) row[1]))
                .toList();
    }

    /**
     * Takes all of it over in one act. What changed on record since the preview is looked at anew.
     *
     * @return the cases in the order of the rows
     * @throws TakeOverRefused when a fault stands, stood up since, or it was taken over before
     */
    @Requires(TAKE_OVER_CASES)
    public List<Came> accept(String publicId, int seenVersion) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
        TakeOver file = locked(publicId, seenVersion);
        byte[] content = file.getContent();
        file.take(clock.instant());
        Map<String, TakeOverLetter> letters = intake.byName(file);
        TakeOverPlan.Plan made = plan.of(PackedRows.unpack(opened(content)).rows(), letters.keySet(), Map.of());
        refuseNewFaults(made);
        List<Came> came = new ArrayList<>();
        Matter last = null;
        for (RowPlan row : made.rows()) {
            if (row.planned() != null) {
                last = cases.take(file, row.planned(), letters);
                came.add(new Came(last.getReference(), row.planned().oldReference()));
            }
        }
        intake.forget(file.getId());
        // A line of its own for each case; this one hangs on a case too, so that it tells nobody of what they must not
        // know.
        caller.about(publicId, last == null ? null : last.getId());
        return came;
    }

    private static void refuseNewFaults(TakeOverPlan.Plan made) {
        made.faults().stream().findFirst().ifPresent(fault -> {
            throw new TakeOverRefused("Something changed since the preview. " + fault.words());
        });
        for (RowPlan row : made.rows()) {
            row.faults().stream().findFirst().ifPresent(fault -> {
                throw new TakeOverRefused("Something changed since the preview. " + row.place() + ", " + fault.column()
                        + ": " + fault.words() + " Nothing was taken over; send the file again.");
            });
        }
    }

    /** Nothing of the file happens; it is deleted with its letters. */
    @Requires(TAKE_OVER_CASES)
    public void giveUp(String publicId, int seenVersion) {
        TakeOver file = locked(publicId, seenVersion);
        if (file.getTaken() != null) {
            throw new TakeOverRefused("This file was taken over already, and its cases run.");
        }
        forget(file);
        caller.about(publicId, null);
    }

    /**
     * Deletes files that nobody took over within a week.
     *
     * @return how many
     */
    @Requires(SYSTEM)
    public int forgetOld() {
        List<TakeOver> old = em.createQuery(
                        "select t from TakeOver t where t.taken is null and t.made < :before order by t.made",
                        TakeOver.class)
                .setParameter("before", clock.instant().minus(KEPT))
                .setMaxResults(MOST_SHOWN)
                .getResultList();
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(TakeOver file) {
        intake.forget(file.getId());
        em.createNativeQuery("delete from take_over where id = ?1")
                .setParameter(1, file.getId())
                .executeUpdate();
    }

    private TakeOver own(String publicId) {
        return em.createQuery("select t from TakeOver t where t.publicId = :id and t.person = :me", TakeOver.class)
                .setParameter("id", publicId)
                .setParameter("me", caller.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private TakeOver locked(String publicId, int seenVersion) {
        TakeOver file = own(publicId);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        if (file.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        return file;
    }

    private byte[] sealed(String text) {
        try {
            return keys.sealPacked(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String opened(byte[] content) {
        try {
            return new String(keys.openPacked(content), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
