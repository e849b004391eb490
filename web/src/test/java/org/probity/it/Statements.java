package org.probity.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many SQL statements the application's role runs for one request, counted by PostgreSQL itself. The clockwork of the product
 * runs beside it: what is not there in each of several loads is not the request's.
 */
public record Statements(Map<Long, Integer> calls, Map<Long, Integer> rows, Map<Long, String> texts) {
    private static final int LOADS = 5;
    private static final String COUNTED = """
            select s.queryid, s.query, s.calls, s.rows from counting.pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = ?""";

    /** Of this request, after one that warms up. */
    public static Statements of(Runnable request) {
        request.run();
        return IntStream.range(0, LOADS)
                .mapToObj(load -> once(request))
                .reduce(Statements::inBoth)
                .orElseThrow();
    }

    public int count() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many rows the statements brought that read this table. */
    public int rowsOf(String table) {
        return rows.entrySet().stream()
                .filter(each ->
                        texts.get(each.getKey()).toLowerCase(Locale.ROOT).contains(table))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The statements that ran most often. */
    @Override
    public String toString() {
        return calls.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(each -> each.getValue() + " x " + texts.get(each.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private Statements inBoth(Statements other) {
        Map<Long, Integer> least = new HashMap<>(calls);
        least.keySet().retainAll(other.calls.keySet());
        least.replaceAll((query, times) -> Math.min(times, other.calls.get(query)));
        Map<Long, Integer> fewest = new HashMap<>(rows);
        fewest.keySet().retainAll(other.rows.keySet());
        fewest.replaceAll((query, found) -> Math.min(found, other.rows.get(query)));
        return new Statements(least, fewest, texts);
    }

    private static Statements once(Runnable request) {
        try (Connection connection = Records.owner();
                Statement reset = connection.createStatement();
                PreparedStatement count = connection.prepareStatement(COUNTED)) {
            reset.execute("select counting.pg_stat_statements_reset()");
            request.run();
            count.setString(1, System.getProperty("probity.db.user"));
            Map<Long, Integer> calls = new HashMap<>();
            Map<Long, Integer> rows = new HashMap<>();
            Map<Long, String> texts = new HashMap<>();
            try (ResultSet found = count.executeQuery()) {
                while (found.next()) {
                    calls.merge(found.getLong(1), found.getInt(3), Integer::sum);
                    rows.merge(found.getLong(1), found.getInt(4), Integer::sum);
                    texts.put(found.getLong(1), found.getString(2));
                }
            }
            return new Statements(calls, rows, texts);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
