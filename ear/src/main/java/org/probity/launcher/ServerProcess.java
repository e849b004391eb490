package org.probity.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server in a Java process of its own, because {@code java -jar} cannot carry memory flags. It ends when the pipe to its standard
 * input closes, so it never outlives the launcher.
 */
final class ServerProcess {
    /** The argument that makes this jar the server instead of the launcher. */
    static final String ARGUMENT = "server";

    /** Measured: the start is bound by compiling, so the profiling and the second compiler wait until what runs is really hot. */
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx768m",
            "-Xss512k",
            "-XX:MetaspaceSize=160m",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:-ShrinkHeapInSteps",
            "-XX:Tier3DelayOn=0",
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Djava.awt.headless=true",
            "-Dlog4j2.StatusLogger.level=OFF"); // a library asks for a logger that nobody needs

    private static final int STOP_SECONDS = 30;

    private final Path record;
    private final Process process;

    private ServerProcess(Path record, Process process) {
        this.record = record;
        this.process = process;
    }

    static ServerProcess start(Settings settings, DataFolder folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-XX:ErrorFile=" + folder.logs().resolve("java-crash-%p.log"));
        command.addAll(List.of("-jar", Box.location().toString(), ARGUMENT));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(Settings::isVariable);
        environment.putAll(settings.asEnvironment());
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        Path record = record(folder);
        DataFolder.writePrivately(record, process.pid() + " " + startOf(process.toHandle()));
        return new ServerProcess(record, process);
    }

    /** Ends a server whose launcher was killed a moment ago and which is still busy stopping. */
    static void endLeftOver(DataFolder folder) throws IOException {
        Path record = record(folder);
        if (Files.notExists(record)) {
            return;
        }
        String[] words = Files.readString(record).split(" ", 2);
        Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).equals(words[1]));
        left.ifPresent(process -> {
            process.destroyForcibly();
            process.onExit()
                    .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        });
        Files.delete(record);
    }

    /** Waits so long for its end; true when it has ended. */
    boolean ended(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Lets requests under way end, then makes sure. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!ended(STOP_SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(record);
    }

    private static Path record(DataFolder folder) {
        return folder.runtime().resolve("server.pid");
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
