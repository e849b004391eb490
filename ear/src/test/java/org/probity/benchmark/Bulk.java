package org.probity.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the database past the product, as the owner of its tables: people, cases and letters by insert-select. */
final class Bulk {
    /** Ids that one case uses. */
    private static final long IDS = 20;

    private final Connection owner;

    Bulk(Connection owner) {
        this.owner = owner;
    }

    void people() throws SQLException, IOException {
        run("people.sql", 0, 0);
    }

    /** So many cases; the statistics are fresh and the tables vacuumed afterwards, as autovacuum leaves them. */
    void cases(int count) throws SQLException, IOException {
        run("cases.sql", count, reserve(count * IDS));
        try (Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** So many letters that wait for their second reader. */
    void drafts(int count) throws SQLException, IOException {
        run("drafts.sql", count, reserve(count));
    }

    private long reserve(long ids) throws SQLException {
        try (Statement statement = owner.createStatement();
                var start = statement.executeQuery("select nextval('ids')")) {
            start.next();
            long first = start.getLong(1);
            statement.execute("select setval('ids', " + (first + (ids / 50 + 2) * 50) + ")");
            return first;
        }
    }

    private void run(String script, int count, long start) throws SQLException, IOException {
        try (InputStream file = Bulk.class.getResourceAsStream(script);
                Statement statement = owner.createStatement()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("COUNT)", count + ")")
                    .replace("START", Long.toString(start))
                    .replaceAll("\\bCOUNT\\b(?! letters| cases)", Integer.toString(count));
            statement.execute("set work_mem = '256MB'");
            for (String sql : text.split(";\\s*\\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
