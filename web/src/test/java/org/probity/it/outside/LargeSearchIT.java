package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;

/**
 * Search over many entries goes by an index, whatever the word: as PostgreSQL itself tells of the statements inside {@code app.search}.
 * With {@code -Dprobity.entries=1000000} it is done over so many; the plans with their times lie in the folder of the tests.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LargeSearchIT {
    private static final int ENTRIES = Integer.getInteger("probity.entries", 20_000);
    private static final String HEAD = "headteacher.ald";
    private static Connection connection;

    /** In a transaction that is never committed: nobody else meets these rows. */
    @BeforeAll
    static void manyEntries() throws SQLException {
        connection = Records.asOwner();
        connection.setAutoCommit(false);
        try (Statement plant = connection.createStatement()) {
            plant.execute("""
                    insert into matter (id, public_id, reference, school_id, compartment, version)
                    select 900000000000 + n, app.public_id(), s.code || '-2025-' || lpad(cast(n - 1 as text), 6, '0'), s.id, 'STAFF', 1
                    from generate_series(1, ENTRIES) n join lateral (select id, code from school order by id offset n % 5 limit 1) s on true""".replace("ENTRIES", String.valueOf(ENTRIES)));
            plant.execute("""
                    insert into search_entry (matter_id, received, words)
                    select id, timestamptz '2025-01-01 08:00:00Z' + make_interval(secs => (id - 900000000000) * 30),
                      to_tsvector('english', concat_ws(' ', 'everywhere word' || id % 500, case when id % 5000 = 17 then 'quagga' end))
                    from matter where id > 900000000000""");
            plant.execute("select gin_clean_pending_list('search_entry_words')");
            plant.execute("analyze search_entry");
            plant.execute("analyze matter");
        }
    }

    @Test
    void rareWordIsFoundByTheIndexOnWords() throws SQLException, IOException {
        String plan = planOf(HEAD, "rare", "quagga");
        assertTrue(plan.contains("search_entry_words"), plan);
        assertFalse(plan.contains("Seq Scan on search_entry"), plan);
    }

    @Test
    void wordThatStandsEverywhereIsFoundByWalkingBackInTime() throws SQLException, IOException {
        String plan = planOf(HEAD, "frequent", "everywhere");
        assertTrue(plan.contains("search_entry_received"), plan);
        assertFalse(plan.contains("Seq Scan on search_entry"), plan);
    }

    @Test
    void unknownWordCostsNoWalk() throws SQLException, IOException {
        String plan = planOf(HEAD, "unknown", "zyzzyva");
        assertTrue(plan.contains("search_entry_words"), plan);
        assertFalse(plan.contains("Seq Scan on search_entry"), plan);
    }

    @Test
    void whoeverSeesFewMattersDoesNotWalkThroughThoseOfOthers() throws SQLException, IOException {
        String plan = planOf("governor.ald", "few", "everywhere");
        assertTrue(plan.contains("search_entry_pkey"), plan);
        assertFalse(plan.contains("search_entry_received"), plan);
        assertFalse(plan.contains("Seq Scan on search_entry"), plan);
    }

    private static String planOf(String userName, String name, String word) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                PreparedStatement who = connection.prepareStatement(
                        "select set_config('app.person', cast(person_id as text), true), set_config('app.today', '2026-11-20', true) from account where user_name = ?")) {
            who.setString(1, userName);
            who.execute();
            statement.execute("set local client_min_messages = log");
            statement.execute("set local auto_explain.log_nested_statements = on");
            statement.execute("set local auto_explain.log_analyze = on");
            statement.execute("set local auto_explain.log_min_duration = 0");
            StringBuilder plan = new StringBuilder();
            try (ResultSet found =
                    statement.executeQuery("select count(*) from app.search('" + word + "', false, null, 0, 26)")) {
                assertTrue(found.next());
                assertEquals(name.equals("frequent"), found.getInt(1) == 26, word);
            }
            for (SQLWarning told = statement.getWarnings(); told != null; told = told.getNextWarning()) {
                plan.append(told.getMessage().contains("with e as") ? told.getMessage() + "\n" : "");
            }
            statement.execute("set local auto_explain.log_min_duration = -1");
            Files.writeString(
                    Path.of(System.getProperty("probity.it.folder"), "search-" + name + ".txt"), plan.toString());
            return plan.toString();
        }
    }

    @AfterAll
    static void asIfNothingHadBeen() throws SQLException {
        connection.rollback();
        connection.close();
        Records.run("analyze search_entry");
        Records.run("analyze matter");
    }
}
