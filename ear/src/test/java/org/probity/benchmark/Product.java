package org.probity.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.probity.launcher.RunningBox;

/** {@code java -jar probity.jar} on a data folder of its own. Closing it ends its processes by their ids. */
final class Product implements AutoCloseable {
    static final String PASSWORD = "benchmark-sample-password";
    private static final String CLOCK = "2026-11-20T09:00";

    private final Options options;
    private final Path data;
    private final RunningBox box;
    private Duration start;

    private Product(Options options, Path data, RunningBox box) {
        this.options = options;
        this.data = data;
        this.box = box;
    }

    /** Starts it and waits for the first page; {@link #startTime()} tells how long that took. */
    static Product start(Options options, Path data, int mailPort)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        long begun = System.nanoTime();
        RunningBox box = RunningBox.start(options.box(), data.toAbsolutePath(), options.port(), environment(mailPort));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> box.launcher().destroy(), "end product"));
        Product product = new Product(options, data, box);
        box.awaitReady();
        product.line().get("/sign-in.xhtml", "").expect(200, "Sign in");
        product.start = Duration.ofNanos(System.nanoTime() - begun);
        return product;
    }

    private static Map<String, String> environment(int mailPort) {
        return Map.of(
                "PROBITY_BIND", "127.0.0.1",
                "PROBITY_SAMPLE", "true",
                "PROBITY_SAMPLE_PASSWORD", PASSWORD,
                "PROBITY_CLOCK", CLOCK,
                "PROBITY_MAIL_HOST", "127.0.0.1",
                "PROBITY_MAIL_PORT", Integer.toString(mailPort),
                "PROBITY_MAIL_FROM", "letters@hedgerow-trust.example");
    }

    Duration startTime() {
        return start;
    }

    /** A connection of its own to the pages. */
    Line line() {
        return new Line(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()));
    }

    Connection owner() throws SQLException, IOException {
        Connection connection = connect("probity_owner", "owner");
        as(connection, "system");
        return connection;
    }

    Connection application() throws SQLException, IOException {
        return connect("probity_app", "app");
    }

    /** Who asks from now on on this connection, for row-level security. */
    static void as(Connection connection, String person) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(
                "select set_config('app.person', ?, false), set_config('app.today', '2026-11-20', false)")) {
            set.setString(1, person);
            set.execute();
        }
    }

    ProcessHandle server() throws IOException {
        return box.server();
    }

    ProcessHandle database() throws IOException {
        return box.database();
    }

    @Override
    public void close() throws IOException {
        box.end();
    }

    private Connection connect(String user, String role) throws SQLException, IOException {
        Properties secret = RunningBox.secret(data);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + secret.getProperty("port") + "/probity",
                user,
                secret.getProperty(role + ".password"));
    }
}
