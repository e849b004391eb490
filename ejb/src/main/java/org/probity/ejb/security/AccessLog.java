package org.probity.ejb.security;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Who read what, written in batches once a second so that reading stays cheap (decisions 9). */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AccessLog {
    private static final Logger LOG = System.getLogger(AccessLog.class.getName());

    @Resource(lookup = "java:app/jdbc/probity")
    DataSource database;

    private final ConcurrentLinkedQueue<Line> waiting = new ConcurrentLinkedQueue<>();

    private record Line(Instant at, Long person, String act, String subject) {}

    public void note(Instant at, Long person, String act, String subject) {
        waiting.add(new Line(at, person, act, subject));
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void write() {
        List<Line> lines = new ArrayList<>();
        for (Line line = waiting.poll(); line != null && lines.size() < 5_000; line = waiting.poll()) {
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            insert(lines);
        }
    }

    @PreDestroy
    void writeTheRest() {
        write();
    }

    private void insert(List<Line> lines) {
        String sql = "insert into access_log (at, person_id, act, subject) values (?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Line line : lines) {
                insert.setTimestamp(1, Timestamp.from(line.at()));
                insert.setLong(2, line.person());
                insert.setString(3, line.act());
                insert.setString(4, line.subject());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException databaseAway) {
            waiting.addAll(lines);
            LOG.log(Level.WARNING, "Access log waits: the database does not answer.", databaseAway);
        }
    }
}
