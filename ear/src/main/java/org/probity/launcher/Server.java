package org.probity.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * The server process: Payara Micro with the application at the root. Its configuration comes from the launcher by environment variables,
 * complete and checked.
 */
final class Server {
    private static final String APPLICATION = "probity";
    private static final String CONFIGURATION = "configs.config.server-config.";
    private static final String LISTENER =
            CONFIGURATION + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIGURATION + "network-config.protocols.protocol.http-listener.http.";

    private final Settings settings;
    private final DataFolder folder;
    private final Box box;

    private Server(Settings settings, Box box) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.box = box;
    }

    /** Runs until the standard input closes. */
    static void run() throws IOException, BootstrapException {
        Server server = new Server(Settings.read(System.getenv(), new Properties()), new Box());
        server.endWithTheLauncher();
        server.boot();
        System.gc(); // starting leaves far more garbage than it keeps: the memory goes back to the system
        Console.say(Banner.text(server.settings, server.box.version()));
    }

    private void boot() throws IOException, BootstrapException {
        Path root = folder.runtime().resolve("server");
        DataFolder.delete(root);
        Files.createDirectories(root);
        Path unpacked = folder.runtime().resolve("payara-" + box.payaraVersion());
        Files.createDirectories(unpacked);
        PayaraMicro.setUpackedJarDir(unpacked.toFile());
        PayaraMicroBoot micro = PayaraMicro.getInstance()
                .setRootDir(root.toFile())
                .setHttpPort(settings.port())
                .setNoHazelcast(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(logging().toFile())
                .setPreBootHandler(this::configure);
        PayaraMicroRuntime runtime = micro.bootStrap();
        if (!deploy(runtime)) {
            throw new StartRefused(
                    StartRefused.PART_FAILED,
                    "The application did not start. The folder " + folder.logs() + " says why.");
        }
    }

    /** True when the application runs; the server's own answer to the command is true in either case. */
    private boolean deploy(PayaraMicroRuntime runtime) throws IOException {
        try {
            runtime.deploy(APPLICATION, "/", application().toFile());
            return runtime.getDeployedApplicationNames().contains(APPLICATION);
        } catch (IllegalStateException stoppedMeanwhile) {
            return false;
        }
    }

    private void configure(AdminCommandRunner commands) {
        for (String value : List.of(
                LISTENER + "address=" + settings.bind(),
                HTTP + "server-header=false",
                // asking ten thousand people takes longer than the usual half minute of silence
                HTTP + "timeout-seconds=120",
                CONFIGURATION + "microprofile-metrics-configuration.enabled=false",
                CONFIGURATION + "phone-home-runtime-configuration.enabled=false")) {
            if (commands.run("set", value).getExitStatus() != ExitStatus.SUCCESS) {
                throw new StartRefused(StartRefused.PART_FAILED, "The server does not take the setting " + value + ".");
            }
        }
    }

    private Path application() throws IOException {
        Path war = folder.runtime().resolve("probity.war");
        try (InputStream packed = Server.class.getResourceAsStream("/APP-INF/probity.war")) {
            Files.copy(packed, war, StandardCopyOption.REPLACE_EXISTING);
        }
        return war;
    }

    private Path logging() throws IOException {
        Path file = folder.runtime().resolve("logging.properties");
        try (InputStream packed = Server.class.getResourceAsStream("logging.properties")) {
            String text = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            String logs = folder.logs().toString().replace('\\', '/').replace("%", "%%");
            Files.writeString(file, text.replace("LOGS", logs));
        }
        return file;
    }

    private void endWithTheLauncher() {
        Thread watch = new Thread(this::endOfInput, "launcher watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void endOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.getLogger(Server.class.getName()).log(System.Logger.Level.DEBUG, "pipe broken", broken);
        }
        System.exit(0);
    }
}
