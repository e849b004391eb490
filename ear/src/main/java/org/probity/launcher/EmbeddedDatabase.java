package org.probity.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * PostgreSQL in the data folder. Its programs are driven directly because the library they come with switches fsync off and opens the
 * superuser to everyone on the machine. One that outlived a killed launcher is stopped before it is started again.
 */
final class EmbeddedDatabase {
    static final String NAME = "probity";

    /** Owns the database and its tables; used by the migrations only. */
    static final String OWNER = "probity_owner";

    /** What the application signs in as: no superuser, bound by row-level security, may create nothing. */
    static final String APPLICATION = "probity_app";

    /** What the migrations need. A superuser creates them beforehand in a database of one's own as well. */
    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "pgcrypto", "citext");

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int START_ATTEMPTS = 5;
    private static final long LOG_LIMIT = 10_000_000;

    private final Path data;
    private final Path runtime;
    private final Path secretFile;
    private final Path log;
    private final String version;
    private final PostgresPrograms programs;

    EmbeddedDatabase(DataFolder folder, String version) throws IOException {
        this.data = folder.postgres();
        this.runtime = folder.runtime().toRealPath();
        this.secretFile = folder.secret();
        this.log = folder.logs().resolve("postgres.log");
        this.version = version;
        Path home = PostgresArchive.unpack(runtime, version);
        this.programs = new PostgresPrograms(home, folder.logs().resolve("postgres-programs.log"));
    }

    /** Starts it, made new at the first time; gives the settings with which to reach it. */
    Map<Setting, String> start() throws IOException, InterruptedException {
        stopLeftOver();
        if (Files.notExists(data)) {
            create();
        }
        refuseOtherVersion();
        if (Files.notExists(secretFile)) {
            throw refused("the file " + secretFile + " with its passwords is gone: bring it back from a backup");
        }
        DatabaseSecret secret = DatabaseSecret.read(secretFile);
        secret.rememberPort(freePort(secret.port()));
        secret.write(secretFile);
        writeConfiguration(secret.port());
        turnLog();
        startServer();
        return secret.settings();
    }

    /** Starts it again if it ended by itself; true when that was so. */
    boolean revive() throws IOException, InterruptedException {
        if (process().isPresent()) {
            return false;
        }
        startServer();
        return true;
    }

    /** Ends sessions that are open, writes everything to disk and waits until it is gone; nothing happens when it does not run. */
    void stop() throws IOException, InterruptedException {
        if (process().isPresent()) {
            control("stop", "-m", "fast");
        }
    }

    /** The postmaster of this data folder, told by its program from a stranger that was given the same process id since. */
    Optional<ProcessHandle> process() throws IOException {
        return recorded().filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private void stopLeftOver() throws IOException, InterruptedException {
        if (process().isPresent()) {
            stop();
        }
        Optional<ProcessHandle> named = recorded().filter(ProcessHandle::isAlive);
        if (named.isEmpty()) {
            return;
        }
        if (process().isPresent() || isHidden(named.get())) {
            throw refused("process " + named.get().pid() + ", left behind by a killed start, does not stop: end it");
        }
        Files.delete(pidFile());
    }

    /** Alive, but its program cannot be seen: not so for a process that has ended and only waits to be reaped. */
    private static boolean isHidden(ProcessHandle process) throws IOException {
        Path state = Path.of("/proc", Long.toString(process.pid()), "stat");
        boolean ended = Files.exists(state) && Files.readString(state).contains(") Z ");
        return process.info().command().isEmpty() && !ended;
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private void refuseOtherVersion() throws IOException {
        String written = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.startsWith(written + ".")) {
            throw refused("it was written by PostgreSQL " + written + " and this box holds " + version
                    + ": take the box it was made with and move the data over with pg_dump");
        }
    }

    private Optional<ProcessHandle> recorded() throws IOException {
        if (Files.notExists(pidFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(runtime))
                .isPresent();
    }

    /** All or nothing: what a kill leaves half made is made anew at the next start. */
    private void create() throws IOException, InterruptedException {
        Path fresh = data.resolveSibling("postgres.new");
        DataFolder.delete(fresh);
        DatabaseSecret secret = DatabaseSecret.fresh();
        boolean made = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=en-GB",
                        "--data-checksums"));
        if (!made) {
            throw refused("it cannot be set up");
        }
        Files.writeString(fresh.resolve("pg_hba.conf"), access());
        Files.writeString(fresh.resolve("postgresql.conf"), "include 'probity.conf'\n");
        Files.writeString(fresh.resolve("probity.conf"), "");
        tell(fresh, "postgres", roles(secret));
        tell(fresh, NAME, contents());
        secret.write(secretFile);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Runs statements, one a line, in the database itself without any connection from outside. */
    private void tell(Path cluster, String database, List<String> statements) throws IOException, InterruptedException {
        List<String> single = List.of("--single", "-D", cluster.toString(), "-c", "exit_on_error=on", database);
        if (!programs.run("postgres", single, String.join("\n", statements) + "\n")) {
            throw refused("its roles cannot be set up");
        }
    }

    private static List<String> roles(DatabaseSecret secret) {
        return List.of(
                "alter role postgres password '" + secret.superuserPassword() + "'",
                "create role " + OWNER + " login nosuperuser nocreatedb nocreaterole password '"
                        + secret.ownerPassword() + "'",
                "create role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                        + secret.appPassword() + "'",
                "create database " + NAME + " owner " + OWNER,
                "revoke all on database " + NAME + " from public",
                "grant connect on database " + NAME + " to " + APPLICATION);
    }

    private static List<String> contents() {
        List<String> statements = new ArrayList<>();
        statements.add("revoke create on schema public from public");
        EXTENSIONS.forEach(extension -> statements.add("create extension " + extension));
        return statements;
    }

    private static String access() {
        return """
                # Written by Probity: loopback and passwords only.
                host postgres postgres 127.0.0.1/32 scram-sha-256
                host %1$s postgres,%2$s,%3$s 127.0.0.1/32 scram-sha-256
                """.formatted(NAME, OWNER, APPLICATION);
    }

    private void writeConfiguration(int port) throws IOException {
        Files.writeString(data.resolve("probity.conf"), """
                # Written by Probity at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                jit = off
                random_page_cost = 1.1
                # Statements and details may hold names and facts of a case: they stay out of the log.
                log_min_messages = warning
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port));
    }

    private void startServer() throws IOException, InterruptedException {
        boolean started = control("start", "-l", log.toString());
        for (int attempt = 1; attempt < START_ATTEMPTS && !started; attempt++) {
            LockSupport.parkNanos(PAUSE); // workers of a killed server need a moment to notice that it is gone
            started = control("start", "-l", log.toString());
        }
        if (!started) {
            throw refused("it does not start");
        }
    }

    private boolean control(String... action) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-w", "-t", "60", "-s"));
        arguments.addAll(List.of(action));
        return programs.run("pg_ctl", arguments);
    }

    private void turnLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private StartRefused refused(String why) {
        return new StartRefused(
                StartRefused.PART_FAILED,
                "PostgreSQL in " + data + " is not ready: " + why + ". The folder " + log.getParent() + " says more.");
    }

    /** The wanted port if nobody listens there, else any other. */
    private static int freePort(int wanted) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback, wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }
}
