package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.persistence.account.Secret;

/** The second lock: with every service out of the way PostgreSQL keeps what was signed, and shows statements and links to those alone whose they are. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementLockIT {
    private static AskedStatement signed;
    private static AskedStatement open;

    @BeforeAll
    static void oneSignedAndOneOpen() {
        signed = AskedStatement.ofAStranger();
        assertEquals(204, signed.signed("I saw it.").status());
        open = AskedStatement.in(signed.led(), Map.of());
        open.link();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statement set words = '\\x01' where public_id = ?",
                "update statement set signature = 'Somebody else' where public_id = ?",
                "update statement set signed = now() where public_id = ?",
                "update statement set state = 'BEGUN', signature = null, signed = null, evidence_id = null where public_id = ?",
                "update statement set given = '\\x01' where public_id = ?"
            })
    void whatIsSignedIsNeverChangedByAnybody(String change) throws SQLException {
        try (Connection owner = Records.asOwner();
                PreparedStatement statement = owner.prepareStatement(change)) {
            statement.setString(1, signed.id());
            SQLException refused = assertThrows(SQLException.class, statement::executeUpdate);
            assertTrue(refused.getMessage().contains("A signed statement is never changed."), refused.getMessage());
        }
    }

    @Test
    void nothingIsEverDeleted() throws SQLException {
        try (Connection owner = Records.asOwner();
                PreparedStatement statement = owner.prepareStatement("delete from statement where public_id = ?")) {
            statement.setString(1, signed.id());
            assertEquals(0, statement.executeUpdate());
        }
        assertEquals("SIGNED", signed.state());
    }

    @Test
    void whatWasAskedIsNeverChanged() throws SQLException {
        try (Connection owner = Records.asOwner();
                PreparedStatement statement =
                        owner.prepareStatement("update statement set given = '\\x01' where public_id = ?")) {
            statement.setString(1, open.id());
            SQLException refused = assertThrows(SQLException.class, statement::executeUpdate);
            assertTrue(refused.getMessage().contains("What somebody was asked is never changed."));
        }
    }

    @Test
    void databaseShowsItToThoseWhoSeeTheMatterAndToItsLink() throws SQLException {
        for (String sees : new String[] {"headteacher.ced", "head-of-hr"}) {
            assertEquals(1, asPerson(sees, "select count(*) from statement where public_id = ?", open.id()), sees);
            assertEquals(1, asPerson(sees, "select count(*) from notice where once = ?", sign()), sees);
        }
        for (String blind : new String[] {"headteacher.elm", "staff2.ced", "staff3.ced", "lm.ced", "nobody"}) {
            assertEquals(0, asPerson(blind, "select count(*) from statement where public_id = ?", open.id()), blind);
            assertEquals(
                    0,
                    asPerson(
                            blind,
                            "select count(*) from statement_act a join statement s on s.id = a.statement_id where s.public_id = ?",
                            open.id()),
                    blind);
            assertEquals(0, asPerson(blind, "select count(*) from notice where once = ?", sign()), blind);
            assertEquals(0, asPerson(blind, "select count(*) from notice_link where about = ?", open.id()), blind);
        }
    }

    private static String sign() {
        return "N11:asked:" + open.id() + ":1";
    }

    @Test
    void linkOpensOneRowAndNothingElseOfTheMatter() throws SQLException {
        String token = open.link().replaceAll(".*token=", "");
        assertEquals(1, byLink(token, "select count(*) from statement"));
        assertEquals(1, byLink(token, "select count(*) from statement_act"));
        assertEquals(1, byLink(token, "select count(*) from notice_link"));
        for (String table :
                new String[] {"matter", "report", "case_file", "evidence", "party", "letter", "step_taken", "notice"}) {
            assertEquals(0, byLink(token, "select count(*) from " + table), table);
        }
        assertEquals(0, byLink(Secret.random(), "select count(*) from statement"));
        assertEquals(0, byLink(signed.link().replaceAll(".*token=", ""), "select count(*) from statement"));
    }

    private static long asPerson(String userName, String sql, String value) throws SQLException {
        try (Connection connection = entered("", userName);
                PreparedStatement count = connection.prepareStatement(sql)) {
            count.setString(1, value);
            return number(count);
        }
    }

    private static long byLink(String token, String sql) throws SQLException {
        try (Connection connection = entered(Secret.hash(token), "");
                PreparedStatement count = connection.prepareStatement(sql)) {
            return number(count);
        }
    }

    private static long number(PreparedStatement count) throws SQLException {
        try (ResultSet result = count.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Connection entered(String link, String userName) throws SQLException {
        Connection connection = Infrastructure.asApplication();
        try (PreparedStatement who = connection.prepareStatement(
                "select set_config('app.person', coalesce((select person_id::text from account where user_name = ?), ''), false), set_config('app.today', '2026-11-20', false), set_config('app.link', ?, false)")) {
            who.setString(1, userName);
            who.setString(2, link);
            who.executeQuery();
        }
        return connection;
    }
}
