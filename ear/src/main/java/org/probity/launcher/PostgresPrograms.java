package org.probity.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs initdb, pg_ctl and postgres. PostgreSQL refuses to run as root: root runs it in a user namespace of its own, as nobody. */
final class PostgresPrograms {
    private static final int SECONDS = 120;

    private final Path home;
    private final Path log;

    PostgresPrograms(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    /** Whether it ended well; what it wrote is in the log. */
    boolean run(String program, List<String> arguments) throws IOException, InterruptedException {
        return run(program, arguments, "");
    }

    boolean run(String program, List<String> arguments, String input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    }
}
