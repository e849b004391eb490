package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.it.Await;

/**
 * Twelve hundred people are due for a reminder, and the server is killed while their mails leave. After the restart nobody has got the
 * same reminder twice, and nobody who was due is forgotten; whoever may or may not have got it is shown as uncertain.
 */
class KilledReminderIT {
    private static final int PEOPLE = 1_200;
    private static final int BEFORE_THE_KILL = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern REMINDER = Pattern.compile("(?m)^Subject: Reminder: Lanternwork");
    private static final Pattern TO = Pattern.compile("(?m)^To: <?(lantern\\d+@cedar-school\\.example)>?");
    private static final String OURS =
            "from notice n join reading_request q on n.once = 'N04:remind:' || q.public_id || ':' || current_date";

    @TempDir
    static Path folder;

    @Test
    void killedReminderRunReachesEverybodyOnceOrSaysThatNobodyKnows() throws Exception {
        try (Hosting hosting = new Hosting(folder)) {
            plant(hosting.register());
            Await.until(
                    "the first reminders", PATIENCE, () -> reminders(hosting).size() >= BEFORE_THE_KILL);
            hosting.killBox();
            int before = reminders(hosting).size();
            assertTrue(before < PEOPLE, "It was killed in the middle: " + before);
            hosting.startBox();
            Register register = hosting.register();
            Await.until(
                    "an empty tray",
                    PATIENCE,
                    () -> register.count("select count(*) " + OURS + " where n.state in ('HANDED_OVER', 'UNCERTAIN')")
                            == PEOPLE);
            Map<String, Long> arrived = reminders(hosting).stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertEquals(
                    List.of(),
                    arrived.entrySet().stream()
                            .filter(each -> each.getValue() > 1)
                            .toList());
            List<String> handedOver = register.list(
                    "select p.email " + OURS + " join person p on p.id = q.person_id where n.state = 'HANDED_OVER'");
            assertTrue(arrived.keySet().containsAll(handedOver), "Handed over and not arrived");
            assertTrue(PEOPLE - handedOver.size() <= 1, "One mail can have been under way: " + handedOver.size());
            assertEquals(
                    PEOPLE,
                    register.count(
                            "select count(*) from reading_request where reminders = 1 and remind_on = current_date + 7 and campaign_id in (select id from campaign where title = 'Lanternwork')"));
        }
    }

    private static List<String> reminders(Hosting hosting) {
        return hosting.mail().notices(REMINDER).stream()
                .map(text -> {
                    Matcher to = TO.matcher(text);
                    return to.find() ? to.group(1) : "nobody";
                })
                .toList();
    }

    /** People of Cedar who were asked a week ago. */
    private static void plant(Register register) throws SQLException {
        try (Connection connection = register.open();
                Statement statement = connection.createStatement()) {
            for (String sql : PLANTING) {
                statement.execute(sql);
            }
        }
    }

    private static final List<String> PLANTING = List.of("""
            insert into person (id, public_id, given_name, family_name, email, version)
            select nextval('ids'), app.public_id(), 'Person', 'Lantern' || n, 'lantern' || n || '@cedar-school.example', 1 from generate_series(1, 1200) n""", """
            insert into post (id, public_id, person_id, school_id, role, category, title, starts)
            select nextval('ids'), app.public_id(), p.id, s.id, 'ST', 'TEACHER', 'Teacher', current_date - 90 from person p, school s where s.code = 'CED' and p.family_name like 'Lantern%'""", """
            insert into campaign (id, public_id, kind, title, statement, schools, categories, roles, created, begins, people, version)
            values (nextval('ids'), app.public_id(), 'ASKED', 'Lanternwork', 'I have read it.', '', 'TEACHER', '', now(), current_date - 7, 1200, 1)""", """
            insert into campaign_text (id, public_id, campaign_id, position, version_id, policy_id, text_hash)
            select nextval('ids'), app.public_id(), c.id, 0, v.id, v.policy_id, repeat('a', 64) from campaign c, (select * from policy_version where status = 'IN_FORCE' order by id limit 1) v where c.title = 'Lanternwork'""", """
            with fresh as (insert into reading_request (id, public_id, campaign_id, person_id, school_id, asked, due, remind_on, escalate_on, by_link, state)
              select nextval('ids'), app.public_id(), c.id, p.id, s.id, current_date - 7, current_date + 7, current_date, current_date + 21, false, 'OPEN'
              from campaign c, person p, school s where c.title = 'Lanternwork' and p.family_name like 'Lantern%' and s.code = 'CED' returning id, campaign_id, person_id, school_id)
            insert into acknowledgement (id, public_id, request_id, text_id, person_id, school_id, policy_id, version_id, text_hash)
            select nextval('ids'), app.public_id(), f.id, t.id, f.person_id, f.school_id, t.policy_id, t.version_id, t.text_hash from fresh f join campaign_text t on t.campaign_id = f.campaign_id""");
}
