package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.it.ApiClient;
import org.probity.it.Await;
import org.probity.it.Records;
import org.probity.it.outside.PlantedCases.Hidden;

/**
 * Two worlds that differ by one case: whoever is shut out of it opens every address of the product in both and gets the same answers,
 * to the byte, and PostgreSQL shows them the same rows. Addresses and tables are those of the product as it is now.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoWorldsIT {
    private static final String LEADER = "trust-chair";
    private static final String REPORTER = "lm.ald";
    private static final List<String> SHUT_OUT = List.of(
            "headteacher.ald",
            REPORTER,
            "dsl.ald",
            "chair.ald",
            "headteacher.elm",
            "admin",
            "clerk",
            "head-of-hr",
            "dpo");
    private static final Map<String, List<String>> ANSWERS = new LinkedHashMap<>();
    private static final Duration ROUND = Duration.ofSeconds(35);
    private static final Map<String, List<String>> ROWS = new LinkedHashMap<>();

    @BeforeAll
    static void lookAtBoth() throws SQLException {
        Records.run(
                "insert into relationship (id, person_id, other_id, kind) select nextval('ids'), c.person_id, h.person_id, 'RELATIVE_OF' from account c, account h where c.user_name = 'chair.ald' and h.user_name = 'headteacher.ald'");
        ApiClient reporter = ApiClient.of(REPORTER);
        ApiClient leader = ApiClient.of(LEADER);
        Hidden older = HeadsCase.older(reporter, ApiClient.of("headteacher.ald"));
        List<String> addresses = Stream.of(HeadsCase.standIns(), older)
                .flatMap(each -> LeakWalk.addresses(each, HeadsCase.places(older)).stream())
                .distinct()
                .toList();
        Map<String, Onlooker> people = new LinkedHashMap<>();
        Stream.concat(SHUT_OUT.stream(), Stream.of(LEADER)).forEach(each -> people.put(each, Onlooker.of(each)));

        newcomersAreAsked();
        rest();
        refusals();
        HeadsCase none = HeadsCase.none(PlantedCases.behindTheLastAct());
        Map<String, Map<String, String>> without = new LinkedHashMap<>();
        people.forEach((name, person) -> without.put(name, seen(person, addresses, none)));
        refusals();
        rest();
        Map<String, VisibleRows> rows = rows(people);
        HeadsCase planted = HeadsCase.planted(reporter, leader);
        rest();
        rows(people).forEach((name, after) -> ROWS.put(name, after.unlike(rows.get(name))));
        people.forEach(
                (name, person) -> ANSWERS.put(name, unlike(without.get(name), seen(person, addresses, planted))));
    }

    /** Whoever told sees that there is a report of theirs, and nothing else. */
    private static List<String> besidesOwnReports(List<String> unlike) {
        return unlike.stream()
                .filter(each -> !LeakWalk.OWN_REPORTS.contains(each.split("[?\n]", 2)[0]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "subject, headteacher.ald",
        "reporter, lm.ald",
        "witness, dsl.ald",
        "relative, chair.ald",
        "head of another school, headteacher.elm",
        "system administrator who was harmed, admin",
        "clerk who was harmed, clerk",
        "head of HR who was harmed, head-of-hr",
        "data protection officer who saw it, dpo"
    })
    void whoeverIsShutOutSeesTheSameInBoth(String part, String userName) {
        assertEquals(List.of(), ROWS.get(userName));
        List<String> unlike = ANSWERS.get(userName);
        assertEquals(List.of(), userName.equals(REPORTER) ? besidesOwnReports(unlike) : unlike);
    }

    /** Who leads the case sees it: the two worlds do differ, and the test would tell. */
    @Test
    void whoeverMaySeesTheDifference() {
        assertTrue(ROWS.get(LEADER).size() > 10, ROWS.get(LEADER).toString());
        assertTrue(ANSWERS.get(LEADER).size() > 20, ANSWERS.get(LEADER).toString());
    }

    private static Map<String, String> seen(Onlooker person, List<String> addresses, HeadsCase world) {
        Map<String, String> seen = new LinkedHashMap<>();
        addresses.forEach(address -> seen.put(address, world.out(person.sees(world.in(address)))));
        return seen;
    }

    private static Map<String, VisibleRows> rows(Map<String, Onlooker> people) throws SQLException {
        Map<String, VisibleRows> rows = new LinkedHashMap<>();
        for (String name : people.keySet()) {
            rows.put(name, VisibleRows.of(name));
        }
        return rows;
    }

    /** Addresses that answer otherwise than they did, each with the first place where they do. */
    private static List<String> unlike(Map<String, String> before, Map<String, String> after) {
        List<String> found = new ArrayList<>();
        after.forEach((address, now) -> {
            String then = before.get(address);
            if (!now.equals(then)) {
                int at = 0;
                while (at < Math.min(then.length(), now.length()) && then.charAt(at) == now.charAt(at)) {
                    at++;
                }
                found.add(address + "\n  before: " + around(then, at) + "\n  after: " + around(now, at));
            }
        });
        return found;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120))
                .replaceAll("\\s+", " ");
    }

    /** People whom earlier tests brought have been asked to read what they have to: the product looks for them twice a minute. */
    private static void newcomersAreAsked() {
        AtomicReference<String> asked = new AtomicReference<>("");
        AtomicLong since = new AtomicLong();
        Await.until("newcomers are asked", Duration.ofMinutes(3), () -> {
            String now = Records.text("select ? || cast(coalesce(sum(people), 0) as text) from campaign", "");
            if (!now.equals(asked.getAndSet(now))) {
                since.set(System.nanoTime());
            }
            return System.nanoTime() - since.get() > ROUND.toNanos();
        });
    }

    /** Nothing waits to be mailed or sealed. */
    private static void rest() {
        Await.until(
                () -> "0"
                        .equals(Records.text(
                                "select cast((select count(*) from notice where state in ('QUEUED', 'CLAIMED', 'OFFERED')) + (select count(*) from letter l join school s on s.id = l.school_id where s.code = ? and l.state in ('QUEUED', 'CLAIMED')) + (select count(*) from audit_unsealed) as text)",
                                "ALD")),
                () -> "The product does not come to rest.");
    }

    /** As many lines in the audit as a page of it has, about nothing, so that what is found before them is found in both worlds. */
    private static void refusals() {
        ApiClient staff = ApiClient.of("staff.ced");
        for (int i = 0; i < 30; i++) {
            assertEquals(404, staff.get("cases").status());
        }
    }

    @AfterAll
    static void untie() {
        Records.run(
                "delete from relationship r using account c, account h where r.person_id = c.person_id and r.other_id = h.person_id and c.user_name = 'chair.ald' and h.user_name = 'headteacher.ald'");
    }
}
