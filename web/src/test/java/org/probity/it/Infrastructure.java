package org.probity.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.probity.persistence.account.Secret;

/**
 * The real parts that every container and page test shares: one PostgreSQL with the owner's and the application's role, one SMTP
 * and IMAP server, free ports on the loopback address. Started before the application server, which is told by system properties.
 */
public class Infrastructure implements LauncherSessionListener {
    /** The day on which the sample trust's stories stand still: a Friday morning. */
    public static final String CLOCK = "2026-11-20T09:00:00";

    private static EmbeddedPostgres database;
    private static GreenMail mail;
    private static SmallScanner scanner;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("probity.it")) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("probity.it.folder")));
            database = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements,auto_explain")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start();
            prepare();
            mail = new GreenMail(new ServerSetup[] {
                new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            mail.start();
            scanner = new SmallScanner();
            System.setProperty("probity.scanner.address", "127.0.0.1:" + scanner.port());
            System.setProperty("probity.it.port", Integer.toString(freePort()));
            Path preboot = folder.resolve("preboot.asadmin");
            Files.writeString(preboot, """
                    set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
                    set configs.config.server-config.network-config.protocols.protocol.http-listener.http.timeout-seconds=120
                    set hazelcast-runtime-configuration.interface=127.0.0.1
                    """);
            System.setProperty("probity.it.preboot", preboot.toString());
            System.setProperty("probity.sample.password", Secret.random());
            System.setProperty("probity.clock", CLOCK);
            System.setProperty(
                    "probity.mail.port", Integer.toString(mail.getSmtp().getPort()));
            System.setProperty("probity.key.file", folder.resolve("probity.key").toString());
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (SQLException notPrepared) {
            throw new IllegalStateException(notPrepared);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (mail != null) {
                mail.stop();
            }
            if (scanner != null) {
                scanner.close();
            }
            if (database != null) {
                database.close();
            }
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }

    public static GreenMail mail() {
        return mail;
    }

    public static SmallScanner scanner() {
        return scanner;
    }

    public static String baseUrl() {
        return "http://127.0.0.1:" + System.getProperty("probity.it.port") + "/";
    }

    public static String samplePassword() {
        return System.getProperty("probity.sample.password");
    }

    /** A connection of the role that the application itself uses: subject to row-level security. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("probity.db.url"),
                System.getProperty("probity.db.user"),
                System.getProperty("probity.db.password"));
    }

    private static void prepare() throws SQLException {
        String ownerPassword = Secret.random();
        String password = Secret.random();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role probity_owner login nosuperuser password '" + ownerPassword + "'");
            statement.execute("create role probity_app login nosuperuser nobypassrls password '" + password + "'");
            statement.execute("create database probity owner probity_owner");
        }
        try (Connection connection = database.getDatabase("postgres", "probity").getConnection();
                Statement statement = connection.createStatement()) {
            for (String extension : new String[] {"pg_trgm", "unaccent", "btree_gist", "pgcrypto", "citext"}) {
                statement.execute("create extension if not exists " + extension);
            }
            statement.execute("grant create, usage on schema public to probity_owner");
            statement.execute("create schema counting");
            statement.execute("create extension pg_stat_statements schema counting");
            statement.execute("grant usage on schema counting to probity_owner");
            statement.execute("grant execute on function counting.pg_stat_statements_reset to probity_owner");
            statement.execute("grant pg_read_all_stats to probity_owner");
            for (String told : new String[] {"log_min_duration", "log_nested_statements", "log_analyze"}) {
                statement.execute("grant set on parameter auto_explain." + told + " to probity_owner");
            }
        }
        System.setProperty("probity.db.url", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/probity");
        System.setProperty("probity.db.user", "probity_app");
        System.setProperty("probity.db.password", password);
        System.setProperty("probity.db.owner.user", "probity_owner");
        System.setProperty("probity.db.owner.password", ownerPassword);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
