package org.probity.it.outside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probity.it.Infrastructure;

/**
 * Every row that PostgreSQL itself lets somebody see in the tables that it guards row by row, with all services out of the way.
 *
 * @param tables of the catalogue, each with how often a row of this hash is in it
 */
record VisibleRows(Map<String, Map<Long, Integer>> tables) {
    private static final String GUARDED =
            "select relname from pg_class where relkind = 'r' and relrowsecurity and relnamespace = 'public'::regnamespace order by relname";

    static VisibleRows of(String userName) throws SQLException {
        Map<String, Map<Long, Integer>> tables = new TreeMap<>();
        try (Connection connection = as(userName)) {
            for (String table : guarded(connection)) {
                Map<Long, Integer> rows = new HashMap<>();
                try (PreparedStatement all = connection.prepareStatement(
                                "select hashtextextended(cast(t as text), 0) from " + table + " t");
                        ResultSet row = all.executeQuery()) {
                    while (row.next()) {
                        rows.merge(row.getLong(1), 1, Integer::sum);
                    }
                }
                tables.put(table, rows);
            }
        }
        return new VisibleRows(tables);
    }

    /** Tables that show other rows than they did. */
    List<String> unlike(VisibleRows before) {
        List<String> found = new ArrayList<>();
        tables.forEach((table, rows) -> {
            if (!rows.equals(before.tables.get(table))) {
                found.add(table + " has " + rows.size() + " rows, before "
                        + before.tables.get(table).size());
            }
        });
        return found;
    }

    private static List<String> guarded(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement catalogue = connection.prepareStatement(GUARDED);
                ResultSet row = catalogue.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static Connection as(String userName) throws SQLException {
        Connection connection = Infrastructure.asApplication();
        try (PreparedStatement who = connection.prepareStatement(
                "select set_config('app.person', person_id::text, false), set_config('app.today', '2026-11-20', false) from account where user_name = ?")) {
            who.setString(1, userName);
            who.executeQuery();
        }
        return connection;
    }
}
