package org.probity.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The box with a PostgreSQL and a mail server beside it, as a trust hosts it: each of the three can be stopped and started alone. */
final class Hosting implements AutoCloseable {
    static final String PASSWORD = RandomPassword.readable();

    private final DataFolder databaseFolder;
    private final PostgresPrograms programs;
    private final EmbeddedDatabase database;
    private final Map<Setting, String> reached;
    private final Path data;
    private final int port = freePort();
    private final MailSink mail = new MailSink();
    private RunningBox box;

    Hosting(Path folder) throws Exception {
        databaseFolder = new DataFolder(folder.resolve("database"));
        databaseFolder.take(ZonedDateTime.now(ZoneOffset.UTC));
        String version = new Box().postgresVersion();
        database = new EmbeddedDatabase(databaseFolder, version);
        programs = new PostgresPrograms(
                PostgresArchive.unpack(databaseFolder.runtime(), version),
                databaseFolder.logs().resolve("stopped.log"));
        reached = database.start();
        data = folder.resolve("box");
        startBox();
    }

    void startBox() throws Exception {
        Map<Setting, String> settings = new HashMap<>(reached);
        settings.put(Setting.MAIL_HOST, "127.0.0.1");
        settings.put(Setting.MAIL_PORT, Integer.toString(mail.port()));
        settings.put(Setting.MAIL_FROM, "conduct@hedgerow-trust.example");
        settings.put(Setting.SAMPLE, "true");
        settings.put(Setting.SAMPLE_PASSWORD, PASSWORD);
        Map<String, String> environment = new HashMap<>();
        settings.forEach((setting, value) -> environment.put(setting.variable(), value));
        box = RunningBox.start(data, port, environment).awaitReady();
    }

    /** kill -9 of the server, then of its launcher. */
    void killBox() throws Exception {
        RunningBox.kill(box.server());
        RunningBox.kill(box.launcher());
    }

    /** pg_ctl stop -m immediate: no session is ended kindly, the next start recovers from the log. */
    void stopDatabase() throws IOException, InterruptedException {
        programs.run(
                "pg_ctl", List.of("-D", databaseFolder.postgres().toString(), "-w", "-s", "stop", "-m", "immediate"));
    }

    void startDatabase() throws IOException, InterruptedException {
        if (!database.revive()) {
            throw new AssertionError("The database had not been stopped.");
        }
    }

    MailSink mail() {
        return mail;
    }

    Register register() {
        return new Register(reached);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    String said() {
        return box.said();
    }

    @Override
    public void close() throws IOException {
        try (mail) {
            box.end();
            database.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
