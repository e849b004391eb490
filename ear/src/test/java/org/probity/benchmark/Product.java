package org.probity.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code java -jar probity.jar} on a data folder of its own. Closing it ends its processes by their ids. */
final class Product implements AutoCloseable {
    static final String PASSWORD = "benchmark-sample-password";
    private static final int START_MINUTES = 10;
    private static final int STOP_SECONDS = 60;
    private static final String CLOCK = "2026-11-20T09:00";

    private final Options options;
    private final Path data;
    private final Process launcher;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private Duration start;

    private Product(Options options, Path data, int mailPort) throws IOException {
        this.options = options;
        this.data = data;
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        options.box().toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PROBITY_"));
        builder.environment()
                .putAll(Map.of(
                        "PROBITY_DATA",
                        data.toAbsolutePath().toString(),
                        "PROBITY_PORT",
                        Integer.toString(options.port()),
                        "PROBITY_BIND",
                        "127.0.0.1",
                        "PROBITY_SAMPLE",
                        "true",
                        "PROBITY_SAMPLE_PASSWORD",
                        PASSWORD,
                        "PROBITY_CLOCK",
                        CLOCK,
                        "PROBITY_MAIL_HOST",
                        "127.0.0.1",
                        "PROBITY_MAIL_PORT",
                        Integer.toString(mailPort),
                        "PROBITY_MAIL_FROM",
                        "letters@hedgerow-trust.example"));
        this.launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "end product"));
    }

    /** Starts it and waits for the first page; {@link #startTime()} tells how long that took. */
    static Product start(Options options, Path data, int mailPort)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        long begun = System.nanoTime();
        Product product = new Product(options, data, mailPort);
        Thread reader = new Thread(product::listen, "product output");
        reader.setDaemon(true);
        reader.start();
        if (!product.ready.get(START_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The product did not start:\n" + String.join("\n", product.said));
        }
        product.line().get("/sign-in.xhtml", "").expect(200, "Sign in");
        product.start = Duration.ofNanos(System.nanoTime() - begun);
        return product;
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
        return handle(data.resolve("runtime").resolve("server.pid"));
    }

    ProcessHandle database() throws IOException {
        return handle(data.resolve("postgres").resolve("postmaster.pid"));
    }

    @Override
    public void close() {
        List<ProcessHandle> family = launcher.descendants().toList();
        launcher.destroy();
        launcher.onExit()
                .completeOnTimeout(launcher, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        if (launcher.isAlive()) {
            launcher.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private Connection connect(String user, String role) throws SQLException, IOException {
        Properties secret = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.secret"))) {
            secret.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + secret.getProperty("port") + "/probity",
                user,
                secret.getProperty(role + ".password"));
    }

    private static ProcessHandle handle(Path pidFile) throws IOException {
        String pid = Files.readString(pidFile).lines().findFirst().orElseThrow().split(" ", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void listen() {
        try (BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.contains(" is ready: ")) {
                    ready.complete(true);
                }
            }
        } catch (IOException closed) {
            said.add(closed.toString());
        }
        ready.complete(false);
    }
}
