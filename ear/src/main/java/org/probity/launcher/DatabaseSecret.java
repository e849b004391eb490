package org.probity.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Port and passwords of the embedded database, kept in {@code database.secret} that only this user may read. Lost, the database cannot be
 * opened any more.
 */
final class DatabaseSecret {
    private final Properties values;

    private DatabaseSecret(Properties values) {
        this.values = values;
    }

    static DatabaseSecret fresh() {
        Properties values = new Properties();
        for (String role : new String[] {"superuser", "owner", "app"}) {
            values.setProperty(role + ".password", RandomPassword.forPrograms());
        }
        return new DatabaseSecret(values);
    }

    static DatabaseSecret read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return new DatabaseSecret(values);
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        values.stringPropertyNames().stream().sorted().forEach(name -> lines.append(name)
                .append('=')
                .append(values.getProperty(name))
                .append('\n'));
        DataFolder.writePrivately(file, lines.toString());
    }

    /** The port of the last start, or 0 before the first. */
    int port() {
        return Integer.parseInt(values.getProperty("port", "0"));
    }

    void rememberPort(int port) {
        values.setProperty("port", Integer.toString(port));
    }

    String superuserPassword() {
        return values.getProperty("superuser.password");
    }

    String ownerPassword() {
        return values.getProperty("owner.password");
    }

    String appPassword() {
        return values.getProperty("app.password");
    }

    /** The settings with which the application reaches the database. */
    Map<Setting, String> settings() {
        return Map.of(
                Setting.DB_URL,
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + EmbeddedDatabase.NAME,
                Setting.DB_USER,
                EmbeddedDatabase.APPLICATION,
                Setting.DB_PASSWORD,
                appPassword(),
                Setting.DB_OWNER_USER,
                EmbeddedDatabase.OWNER,
                Setting.DB_OWNER_PASSWORD,
                ownerPassword());
    }
}
