package org.probity.launcher;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/** The launcher: starts the database and the server, watches both, and leaves no process behind. */
public final class Main {
    private static final int WATCH_SECONDS = 2;

    private final Settings settings;
    private final DataFolder folder;
    private EmbeddedDatabase database;
    private ServerProcess server;
    private volatile boolean stopping;

    private Main(Settings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
    }

    /** Takes no arguments: all configuration comes from system properties and environment variables. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (arguments.length == 1 && arguments[0].equals(ServerProcess.ARGUMENT)) {
                Server.run();
            } else if (arguments.length > 0) {
                throw StartRefused.setting(
                        "'" + arguments[0]
                                + "' is not understood: Probity takes no arguments, set the environment variables that README lists.");
            } else {
                new Main(Settings.read(System.getenv(), System.getProperties())).run();
            }
        } catch (StartRefused refused) {
            Console.say(refused.getMessage());
            System.exit(refused.exitCode());
        } catch (IOException | BootstrapException failed) {
            Console.say("Probity did not start: " + failed);
            System.exit(StartRefused.PART_FAILED);
        }
    }

    private void run() throws IOException, InterruptedException {
        FileLock lock = folder.take(ZonedDateTime.now(ZoneOffset.UTC));
        try {
            ServerProcess.endLeftOver(folder);
            refuseTakenPort();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            startServer(startDatabase(withSamplePassword()));
            watch();
        } finally {
            lock.release();
        }
    }

    private void refuseTakenPort() throws IOException {
        InetAddress address = InetAddress.getByName(settings.bind());
        if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
            throw StartRefused.setting("probity.bind is '" + settings.bind() + "': this machine has no such address.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, settings.port()));
        } catch (BindException taken) {
            throw StartRefused.setting("probity.port is '" + settings.port()
                    + "': another program listens there or the system " + "does not allow it, so give another number.");
        }
    }

    private Settings withSamplePassword() {
        if (!settings.sample() || settings.samplePassword().isPresent()) {
            return settings;
        }
        return settings.with(Map.of(Setting.SAMPLE_PASSWORD, RandomPassword.readable()));
    }

    private synchronized Settings startDatabase(Settings given) throws IOException, InterruptedException {
        if (stopping || given.hasDatabase()) {
            return given;
        }
        Console.say("Starting PostgreSQL in " + folder.postgres());
        database = new EmbeddedDatabase(folder, new Box().postgresVersion());
        return given.with(database.start());
    }

    private synchronized void startServer(Settings complete) throws IOException {
        if (!stopping) {
            Console.say("Starting Probity");
            server = ServerProcess.start(complete, folder);
        }
    }

    /** Returns when all is stopped on purpose; a server that ends by itself takes everything down with it. */
    private void watch() throws IOException, InterruptedException {
        while (!stopping && !server.ended(WATCH_SECONDS)) {
            reviveDatabase();
        }
        if (!stopping) {
            throw new StartRefused(
                    StartRefused.PART_FAILED,
                    "The server ended by itself with code " + server.exitCode() + ", so Probity stops. The folder "
                            + folder.logs() + " says more.");
        }
    }

    private synchronized void reviveDatabase() throws IOException, InterruptedException {
        if (!stopping && database != null && database.revive()) {
            Console.say("PostgreSQL had ended by itself and was started again.");
        }
    }

    private void stop() {
        stopping = true;
        try {
            stopParts();
        } catch (IOException | InterruptedException failed) {
            Console.say("Probity did not stop cleanly: " + failed);
        }
    }

    private synchronized void stopParts() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
        if (database != null) {
            database.stop();
        }
    }
}
