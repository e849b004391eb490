package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.it.Await;
import org.probity.launcher.MailSink.Moment;

/**
 * The server is killed again and again while letters leave, colleagues report and steps are taken ({@code probity.kills} times, 3 unless said
 * otherwise). The first kill of a run falls between the mail server's final 250 and our commit, by force; the others fall anywhere.
 */
class KilledBoxIT {
    private static final int KILLS = Integer.getInteger("probity.kills", 3);
    private static final int COPIES = 170;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> reports = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    @Test
    void killedServerLosesNoLetterAndSendsNoneTwiceUnflagged() throws Exception {
        try (Hosting hosting = new Hosting(folder)) {
            Conservation rule = new Conservation(hosting);
            for (int kill = 0; kill < KILLS; kill++) {
                Leads leads = Leads.at(hosting.address());
                Reporters reporters = Reporters.at(hosting.address());
                Await.until(
                        "a first report and a first step",
                        PATIENCE,
                        () -> !reporters.confirmed().isEmpty()
                                && !leads.confirmed().isEmpty());
                hosting.register().queueCopies(rule.mark(), COPIES);
                Future<String> killed = kill == 0 ? killInTheGap(hosting) : killAnywhere(hosting);
                String when = "seed " + seed + ", " + killed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                reports.addAll(reporters.stop());
                steps.addAll(leads.stop());
                hosting.mail().dismiss();
                assertEquals(List.of(), leads.refused(), when);
                rule.decisionsAndLettersBelongTogether(when, reports);
                rule.stepsAndLettersBelongTogether(when, steps);
                hosting.startBox();
            }
            Await.until("an empty tray", PATIENCE, () -> hosting.register().isTrayEmpty(rule.mark()));
            rule.everyLetterArrivedOnceOrIsFlagged("seed " + seed, KILLS);
            assertTrue(rule.uncertain() >= 1, "The kill before the commit leaves one letter uncertain.");
        }
    }

    /** The row of the letter is locked, so our commit is certain to wait while the 250 has certainly been read. */
    private Future<String> killInTheGap(Hosting hosting) {
        int wanted = 1 + random.nextInt(COPIES / 2);
        CompletableFuture<String> killed = new CompletableFuture<>();
        CompletableFuture<Connection> lock = new CompletableFuture<>();
        hosting.mail().callIn((moment, number, messageId) -> {
            if (number == wanted && moment == Moment.RECEIVED) {
                lock.complete(locked(hosting, messageId));
            } else if (number == wanted && moment == Moment.ANSWERED) {
                Connection holding = lock.join();
                Await.until("our commit waits", PATIENCE, () -> isWaitingFor(holding));
                hosting.killBox();
                holding.close();
                assertEquals("CLAIMED", Conservation.state(hosting, messageId));
                killed.complete("between the 250 of mail " + wanted + " and our commit");
            }
        });
        return killed;
    }

    private static Connection locked(Hosting hosting, String messageId) throws Exception {
        Connection connection = hosting.register().open();
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select id from letter where public_id = ? for update")) {
            lock.setString(1, Conservation.letter(messageId));
            lock.executeQuery();
        }
        return connection;
    }

    /** Whether somebody waits for a row that this connection holds. */
    private static boolean isWaitingFor(Connection holding) throws Exception {
        try (PreparedStatement waiting = holding.prepareStatement(
                        "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))");
                ResultSet found = waiting.executeQuery()) {
            return found.next() && found.getLong(1) > 0;
        }
    }

    private Future<String> killAnywhere(Hosting hosting) {
        int wanted = 1 + random.nextInt(COPIES - 20);
        Moment stage = Moment.any(random);
        int later = random.nextInt(30);
        FutureTask<String> killing = new FutureTask<>(() -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(later));
            hosting.killBox();
            return later + " ms after mail " + wanted + " was " + stage;
        });
        hosting.mail().callIn((moment, number, messageId) -> {
            if (number == wanted && moment == stage) {
                new Thread(killing, "killer").start();
            }
        });
        return killing;
    }
}
