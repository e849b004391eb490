package org.probity.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** {@code java -jar probity.jar} as a person starts it, with its three processes. */
public final class RunningBox {
    private static final int START_MINUTES = 5;
    private static final int STOP_SECONDS = 60;

    private final Path data;
    private final Process launcher;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private RunningBox(Path data, Process launcher) {
        this.data = data;
        this.launcher = launcher;
        Thread reader = new Thread(this::listen, "box output");
        reader.setDaemon(true);
        reader.start();
    }

    static RunningBox start(Path data, int port) throws IOException {
        return start(data, port, Map.of());
    }

    /** Also with these environment variables. */
    static RunningBox start(Path data, int port, Map<String, String> more) throws IOException {
        return start(Path.of(System.getProperty("probity.jar")), data, port, more);
    }

    /** Another box than the build's. */
    public static RunningBox start(Path box, Path data, int port, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        box.toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(Settings::isVariable);
        builder.environment().putAll(Map.of("PROBITY_DATA", data.toString(), "PROBITY_PORT", Integer.toString(port)));
        builder.environment().putAll(more);
        return new RunningBox(data, builder.start());
    }

    public RunningBox awaitReady() throws InterruptedException, ExecutionException, TimeoutException {
        if (!ready.get(START_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("The box did not start:\n" + said());
        }
        return this;
    }

    int awaitExit() throws InterruptedException {
        if (!launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The box did not end:\n" + said());
        }
        return launcher.exitValue();
    }

    /** What is left of it goes, whatever state it is in. */
    public void end() throws IOException {
        launcher.destroy();
        launcher.onExit()
                .completeOnTimeout(launcher, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        if (launcher.isAlive()) {
            family().forEach(ProcessHandle::destroyForcibly);
        }
    }

    String said() {
        return String.join("\n", said);
    }

    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    public ProcessHandle server() throws IOException {
        return handle(data.resolve("runtime").resolve("server.pid"));
    }

    public ProcessHandle database() throws IOException {
        return handle(data.resolve("postgres").resolve("postmaster.pid"));
    }

    List<ProcessHandle> processes() throws IOException {
        return List.of(launcher(), server(), database());
    }

    /** Every process of the box, workers of the database included. */
    List<ProcessHandle> family() throws IOException {
        return Stream.concat(
                        launcher().descendants(),
                        Stream.concat(processes().stream(), database().descendants()))
                .distinct()
                .toList();
    }

    static void kill(ProcessHandle process) throws InterruptedException, ExecutionException, TimeoutException {
        process.destroyForcibly();
        awaitEnd(process);
    }

    static void awaitEnd(ProcessHandle process) throws InterruptedException, ExecutionException, TimeoutException {
        process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** Ports and passwords of the database in this data folder. */
    public static Properties secret(Path data) throws IOException {
        Properties secret = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.secret"))) {
            secret.load(reader);
        }
        return secret;
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
