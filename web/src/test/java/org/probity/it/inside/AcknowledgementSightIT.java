package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.OwnRequest;

/** The second lock: with every service out of the way PostgreSQL still shows an acknowledgement to those alone who may see it. */
@ExtendWith(ArquillianExtension.class)
class AcknowledgementSightIT {
    @Resource(lookup = "java:app/jdbc/probity")
    DataSource source;

    @Inject
    CampaignActs acts;

    @Inject
    Somebody somebody;

    @Test
    void databaseShowsItToThePersonAndToThoseWhoLookAfterItAtTheSchool() throws SQLException {
        OwnRequest.Text asked = acts.asked("staff.ced", title());
        String id = asked.publicId();
        for (String sees : new String[] {"staff.ced", "headteacher.ced", "clerk", "head-of-hr"}) {
            assertEquals(1, seen(sees, id), sees);
        }
        for (String blind : new String[] {"headteacher.elm", "staff2.ced", "auditor", "nobody"}) {
            assertEquals(0, seen(blind, id), blind);
        }
    }

    @Test
    void databaseLetsNobodyElseAnswer() throws SQLException {
        OwnRequest.Text asked = acts.asked("staff.ced", title());
        String answer =
                "update acknowledgement set state = 'ACKNOWLEDGED', answered = now(), method = 'PAGE' where public_id = ?";
        assertEquals(0, run("headteacher.elm", answer, asked.publicId()));
        assertEquals(0, run("nobody", answer, asked.publicId()));
        assertEquals(0, run("chair.ced", answer, asked.publicId()), "Who may look may not answer.");
        assertEquals(1, run("staff.ced", answer, asked.publicId()));
    }

    @Test
    void countsOfAnotherSchoolStayHidden() throws SQLException {
        acts.asked("staff.ced", title());
        String totals =
                "select count(*) from acknowledgement_total t join school s on s.id = t.school_id where s.code = ?";
        assertTrue(ask("headteacher.ced", totals, "CED") > 0);
        assertEquals(0, ask("headteacher.elm", totals, "CED"));
    }

    private long seen(String userName, String id) throws SQLException {
        return ask(userName, "select count(*) from acknowledgement where public_id = ?", id);
    }

    private long ask(String userName, String sql, String value) throws SQLException {
        try (Connection connection = as(userName);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** How many rows it touches; nothing stays. */
    private long run(String userName, String sql, String value) throws SQLException {
        try (Connection connection = as(userName);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            long touched = statement.executeUpdate();
            connection.rollback();
            return touched;
        }
    }

    private Connection as(String userName) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement who = connection.prepareStatement(
                "select set_config('app.person', coalesce((select person_id::text from account where user_name = ?), ''), true), set_config('app.today', '2026-11-20', true)")) {
            who.setString(1, userName);
            who.executeQuery();
        }
        return connection;
    }
}
