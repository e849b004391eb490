package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.NewConcern;
import org.probity.ejb.concern.NewConcern.About;
import org.probity.persistence.breach.ReceiptCode;
import org.probity.persistence.concern.Addressed;

/** The second lock on concerns and messages: with every service out of the way PostgreSQL shows them to those alone who may see them. */
@ExtendWith(ArquillianExtension.class)
class ConcernSightIT {
    private static final List<String> TABLES = List.of("concern", "concern_act", "message");

    @Resource(lookup = "java:app/jdbc/probity")
    DataSource source;

    @Inject
    ConcernService concerns;

    @Inject
    Somebody somebody;

    @Test
    void headWhomItIsAboutSeesNoRowOfItAndTheChairDoes() throws SQLException {
        String hash = raised();
        for (String table : TABLES) {
            assertEquals(0, seen("headteacher.ced", "", table, hash), table);
            assertEquals(0, seen("nobody", "", table, hash), table);
            assertEquals(0, seen("head-of-hr", "", table, hash), table);
            assertEquals(1, seen("chair.ced", "", table, hash), table);
        }
    }

    @Test
    void codeOpensItsOwnConcernAndNoOther() throws SQLException {
        String hash = raised();
        String other = raised();
        for (String table : TABLES) {
            assertEquals(1, seen("nobody", hash, table, hash), table);
            assertEquals(0, seen("nobody", other, table, hash), table);
        }
        assertEquals(1, moved(hash, hash));
        assertEquals(0, moved(other, hash));
        assertEquals(0, moved("", hash));
    }

    /** A concern about the headteacher with one message; gives the hash of its code. */
    private String raised() {
        somebody.isNobody();
        String code = concerns.raise(new NewConcern(
                        "CED", Addressed.HEAD, null, About.ADDRESSEE, null, "He shouts.", null, null, null, null))
                .receiptCode()
                .text();
        concerns.write(code, "Again today.");
        return new ReceiptCode(code).hash();
    }

    private long seen(String userName, String receipt, String table, String hash) throws SQLException {
        String matter = somebody.count("select matter_id from concern where receipt_hash = ?", hash) + "";
        try (Connection connection = as(userName, receipt);
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from " + table + " where matter_id = cast(? as bigint)")) {
            statement.setString(1, matter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** How many rows somebody with this code could move on; nothing stays. */
    private long moved(String receipt, String hash) throws SQLException {
        try (Connection connection = as("nobody", receipt);
                PreparedStatement statement =
                        connection.prepareStatement("update concern set stage = 'FORMAL' where receipt_hash = ?")) {
            statement.setString(1, hash);
            long touched = statement.executeUpdate();
            connection.rollback();
            return touched;
        }
    }

    private Connection as(String userName, String receipt) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement who = connection.prepareStatement(
                "select set_config('app.person', coalesce((select person_id::text from account where user_name = ?), ''), true), set_config('app.today', '2026-11-20', true), set_config('app.receipt', ?, true)")) {
            who.setString(1, userName);
            who.setString(2, receipt);
            who.executeQuery();
        }
        return connection;
    }
}
