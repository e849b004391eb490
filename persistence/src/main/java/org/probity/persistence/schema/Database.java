package org.probity.persistence.schema;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source, configured by {@code probity.db.*} alone so that no server needs settings of its own. Named in the
 * application's data source definition; the server pools what it hands out.
 */
public class Database implements DataSource {
    private static final int MOST_CAUSES = 20;

    private String user = "";
    private String password = "";
    private int loginTimeout = 10;

    /** Connections of the application role, which is subject to row-level security. */
    @Override
    public Connection getConnection() throws SQLException {
        return source("probity.db.user", "probity.db.password").getConnection();
    }

    @Override
    public Connection getConnection(String ignoredUser, String ignoredPassword) throws SQLException {
        return getConnection();
    }

    /** Connections of the owner role: migrations only. */
    public static DataSource owner() {
        return source("probity.db.owner.user", "probity.db.owner.password");
    }

    /** Value of a {@code probity.*} setting: system property first, then environment variable, both by MicroProfile's naming. */
    public static Optional<String> setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** Whether something failed because the database cannot be reached: connection lost or refused, shutting down, starting up, none free. */
    public static boolean isAway(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(Database::saysAway);
    }

    private static boolean saysAway(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            String state = sql.getSQLState();
            return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
        }
        return cause.getClass().getSimpleName().equals("ResourceAllocationException");
    }

    private static DataSource source(String userSetting, String passwordSetting) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(required("probity.db.url"));
        source.setUser(required(userSetting));
        source.setPassword(required(passwordSetting));
        source.setApplicationName("probity");
        source.setConnectTimeout(10);
        source.setReWriteBatchedInserts(true);
        // One plan a statement whoever asks: lists walk their index from the place, and nothing is planned anew for
        // every request.
        source.setOptions("-c plan_cache_mode=force_generic_plan");
        return source;
    }

    private static String required(String name) {
        return setting(name)
                .orElseThrow(() -> new IllegalStateException(name + " is missing: give the database's " + name + "."));
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        // The driver logs through java.util.logging.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        this.loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.probity");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
