package org.probity.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the database says, read past the product as the owner of the tables; copies of a real letter make a long run. */
final class Register {
    private static final String COPY = """
            with source as (select l.*, c.pdf, c.sha256 from letter l join letter_content c on c.letter_id = l.id where l.public_id = ?),
            fresh as (insert into letter (id, public_id, matter_id, school_id, template_id, state, recipient_name, recipient_kind, email, service, fields, written, author_id, queued, next_attempt, attempts, version)
              select nextval('ids'), substr(md5(random()::text || number), 1, 22), matter_id, school_id, template_id, wanted.state, 'Copy', recipient_kind, email, wanted.service, fields, written, author_id, queued,
              case when wanted.state = 'QUEUED' and wanted.service = 'EMAIL' then queued end, 0, 1
              from source, (values (cast(? as varchar), cast(? as varchar))) wanted(state, service), generate_series(1, ?) number returning id, public_id, state),
            contents as (insert into letter_content (letter_id, pdf, sha256) select fresh.id, pdf, sha256 from fresh, source where fresh.state <> 'DRAFT')
            select public_id from fresh""";

    private final String url;
    private final String user;
    private final String password;

    Register(Map<Setting, String> reached) {
        url = reached.get(Setting.DB_URL);
        user = reached.get(Setting.DB_OWNER_USER);
        password = reached.get(Setting.DB_OWNER_PASSWORD);
    }

    /** A connection to which every row is visible. */
    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        try (PreparedStatement all = connection.prepareStatement("select set_config('app.person', 'system', false)")) {
            all.execute();
        }
        return connection;
    }

    /** The first column of every row. */
    List<String> list(String sql, Object... values) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    long count(String sql, Object... values) throws SQLException {
        return Long.parseLong(list(sql, values).get(0));
    }

    /** The product's time of the latest report or letter so far (its clock may stand elsewhere than ours): what is later is this test's. */
    String mark() throws SQLException {
        return list("select greatest(now() - interval '1 year', (select max(written) from letter), (select max(received) from report))")
                .get(0);
    }

    /** Queues this many more mails, as the deciding transaction leaves them: copies of the first real one since the mark. */
    void queueCopies(String mark, int many) throws SQLException {
        String source = list(
                        "select public_id from letter where written > cast(? as timestamptz) and recipient_name <> 'Copy' and service = 'EMAIL' and queued is not null order by written limit 1",
                        mark)
                .get(0);
        if (copies(source, "QUEUED", "EMAIL", many).size() != many) {
            throw new AssertionError("There is no real letter to copy.");
        }
    }

    /** Public ids of this many copies of a letter, in this state and to go this way; only a queued mail is ever tried. */
    List<String> copies(String source, String state, String service, int many) throws SQLException {
        return list(COPY, source, state, service, many);
    }

    /** Whether no mail waits to leave or is under way; what goes on paper waits for the office. */
    boolean isTrayEmpty(String mark) throws SQLException {
        return count(
                        "select count(*) from letter where written > cast(? as timestamptz) and service = 'EMAIL' and state in ('QUEUED', 'CLAIMED')",
                        mark)
                == 0;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
