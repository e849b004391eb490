package org.probity.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Payara Server as a trust hosts it: a fresh domain, configured by environment variables, with every listener on the loopback address and
 * a free port.
 */
final class PayaraDomain {
    private static final String NAME = "probity";
    private static final int MINUTES = 5;

    private final Path asadmin;
    private final Path domains;
    private final int httpPort;
    private final int adminPort;

    /** A copy of the domain that comes with the unpacked server, which itself stays as it was. */
    PayaraDomain(Path payara, Path domains) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        this.asadmin = payara.resolve("bin").resolve(windows ? "asadmin.bat" : "asadmin");
        this.domains = domains;
        this.httpPort = freePort();
        this.adminPort = freePort();
        DataFolder.delete(domains);
        copy(payara.resolve("glassfish").resolve("domains").resolve("domain1"), domains.resolve(NAME));
        Path configuration = domains.resolve(NAME).resolve("config").resolve("domain.xml");
        Files.writeString(configuration, onLoopback(Files.readString(configuration)));
    }

    /** The ports of the first configuration, that of the server itself; Hazelcast, JMX and TLS are not needed and stay closed. */
    private String onLoopback(String xml) throws IOException {
        String changed = xml.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"");
        changed = replaced(changed, "port=\"8080\"", "address=\"127.0.0.1\" port=\"" + httpPort + "\"");
        changed = replaced(changed, "port=\"4848\"", "address=\"127.0.0.1\" port=\"" + adminPort + "\"");
        changed = replaced(
                changed, "port=\"8181\"", "address=\"127.0.0.1\" enabled=\"false\" port=\"" + freePort() + "\"");
        changed = replaced(changed, "port=\"8686\"", "enabled=\"false\" port=\"" + freePort() + "\"");
        for (String port : List.of("3700", "3820", "3920")) {
            changed = replaced(changed, "port=\"" + port + "\"", "port=\"" + freePort() + "\"");
        }
        changed = replaced(changed, "value=\"7676\"", "value=\"" + freePort() + "\"");
        changed = replaced(changed, "telnet.port=6666", "telnet.port=" + freePort());
        return replaced(
                changed,
                "<hazelcast-config-specific-configuration>",
                "<hazelcast-config-specific-configuration enabled=\"false\">");
    }

    void start(Map<String, String> environment) throws IOException, InterruptedException {
        run(environment, "start-domain", "--domaindir", domains.toString(), NAME);
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        run(Map.of(), "--port", Integer.toString(adminPort), "deploy", "--name", NAME, archive.toString());
    }

    void stop() throws IOException, InterruptedException {
        run(Map.of(), "stop-domain", "--domaindir", domains.toString(), "--force", "true", NAME);
    }

    String address() {
        return "http://127.0.0.1:" + httpPort + "/";
    }

    /** The end of its log, for the message of a failed test. */
    String log() throws IOException {
        List<String> lines =
                Files.readAllLines(domains.resolve(NAME).resolve("logs").resolve("server.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private void run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(asadmin.toString()));
        command.addAll(List.of(arguments));
        Path output = domains.resolve("asadmin.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command + " failed:\n" + Files.readString(output));
        }
    }

    private static String replaced(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new AssertionError("The server's own configuration has no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.walk(from)) {
            files = content.toList();
        }
        Files.createDirectories(to.getParent());
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
