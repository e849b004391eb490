package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.probity.it.Await;
import org.probity.launcher.Desk.Page;
import org.probity.launcher.MailSink.Moment;

/** PostgreSQL or the mail server goes away in the middle and comes back; the server process itself runs on and is never restarted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartsAwayIT {
    private static final int COPIES = 170;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Longer than the server takes to strike off a timer that fails: once, and once more after five seconds. */
    private static final Duration AWAY = Duration.ofSeconds(12);

    private static final String PLAIN_WORDS = "Our records cannot be reached";

    @TempDir
    static Path folder;

    private static Hosting hosting;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @BeforeAll
    static void host() throws Exception {
        hosting = new Hosting(folder);
    }

    @AfterAll
    static void end() throws Exception {
        hosting.close();
    }

    @Test
    @Order(1)
    void nothingTypedIsLostWhenTheDatabaseGoesBetweenOpeningAndSending() throws Exception {
        List<OpenForm> forms = Forms.opened(hosting);
        assertEquals(Forms.OUT_OF_REACH, Forms.without(forms), "Forms that nobody reached");
        hosting.stopDatabase();
        assertAll(forms.stream().map(form -> () -> {
            form.send();
            form.isTold(PLAIN_WORDS);
            form.isStillFilledIn();
        }));
        hosting.startDatabase();
        assertAll(forms.stream().map(form -> () -> {
            form.sendAgain();
            form.isTaken(PLAIN_WORDS);
        }));
        List<String> refused = forms.stream()
                .filter(form ->
                        Forms.DONE.contains(form.name()) && !form.refusal().isEmpty())
                .map(form -> form.name() + ": " + form.refusal())
                .toList();
        assertEquals(List.of(), refused);
    }

    @Test
    @Order(2)
    void databaseThatIsRestartedInTheMiddleLosesNoLetter() throws Exception {
        Conservation rule = new Conservation(hosting);
        String when = run(rule, hosting::stopDatabase, () -> {
            saysSo();
            hosting.startDatabase();
        });
        awaitEmptyTray(rule);
        rule.everyLetterArrivedOnceOrIsFlagged(when, 1);
        Await.until(
                "a sealed audit", PATIENCE, () -> hosting.register().count("select count(*) from audit_unsealed") == 0);
    }

    @Test
    @Order(3)
    void mailServerThatIsRestartedInTheMiddleLosesNoLetter() throws Exception {
        Conservation rule = new Conservation(hosting);
        String when = run(rule, hosting.mail()::stop, () -> {
            Await.until("every letter was tried", PATIENCE, () -> untried(rule) == 0);
            String waiting = hosting.register()
                    .list("select public_id from letter where state = 'QUEUED' and attempts > 0 limit 1")
                    .get(0);
            Page letter = Desk.of(hosting.address(), "headteacher.ced").open("letter/detail.xhtml?id=" + waiting);
            assertTrue(letter.text().contains("The other side could not take it yet. We try again on"), letter.text());
            hosting.mail().start();
        });
        Api.moveClock(hosting.address(), Instant.now().plus(Duration.ofMinutes(2)));
        awaitEmptyTray(rule);
        rule.everyLetterArrivedOnceOrIsFlagged(when, 1);
    }

    /** A part that is stopped or started. */
    private interface Act {
        void run() throws Exception;
    }

    /** Two hundred letters leave and colleagues report; in the middle a part goes, and comes back. */
    private String run(Conservation rule, Act stop, Act comeBack) throws Exception {
        Reporters reporters = Reporters.at(hosting.address());
        Await.until("a first report", PATIENCE, () -> !reporters.confirmed().isEmpty());
        hosting.register().queueCopies(rule.mark(), COPIES);
        int wanted = 1 + random.nextInt(COPIES / 2);
        Moment stage = Moment.any(random);
        String when = "seed " + seed + ", mail " + wanted + " was " + stage;
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        hosting.mail().callIn((moment, number, messageId) -> {
            if (number == wanted && moment == stage) {
                reached.complete(true);
            }
        });
        reached.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        stop.run();
        comeBack.run();
        hosting.mail().dismiss();
        List<String> confirmed = reporters.stop();
        rule.decisionsAndLettersBelongTogether(when, confirmed);
        Reporters again = Reporters.at(hosting.address());
        Await.until("a report afterwards", PATIENCE, () -> !again.confirmed().isEmpty());
        rule.decisionsAndLettersBelongTogether(when, again.stop());
        return when;
    }

    /** Page and API say that the database is away, for as long as it takes to see whether every worker survives it. */
    private static void saysSo() throws Exception {
        long since = System.nanoTime();
        Desk visitor = new Desk(hosting.address());
        Await.until("the workers had their turns", PATIENCE, () -> {
            Page page = visitor.open("public/policies.xhtml");
            assertEquals(503, page.status(), page.text());
            assertTrue(page.text().contains(PLAIN_WORDS), page.text());
            return System.nanoTime() - since > AWAY.toNanos();
        });
        Api.Answer answer = Api.with(hosting.address(), "no-token").get("schools");
        assertEquals(503, answer.status(), answer.text());
        assertFalse(answer.text().contains("Exception"), answer.text());
    }

    private static long untried(Conservation rule) throws Exception {
        return hosting.register()
                .count(
                        "select count(*) from letter where written > cast(? as timestamptz) and (state = 'CLAIMED' or (state = 'QUEUED' and attempts = 0))",
                        rule.mark());
    }

    private static void awaitEmptyTray(Conservation rule) throws Exception {
        Await.until("an empty tray", PATIENCE, () -> hosting.register().isTrayEmpty(rule.mark()));
    }
}
