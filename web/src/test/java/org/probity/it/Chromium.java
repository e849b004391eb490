package org.probity.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the page tests, or installs one: {@code $CHROMIUM}, then one on the path, then Debian's package, then the
 * binary inside the npm package {@code @sparticuz/chromium}. Without any of these the tests fail with one sentence; they never skip.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static Path executable() {
        return Stream.<Supplier<Optional<Path>>>of(
                        Chromium::named, Chromium::onThePath, Chromium::fromDebian, Chromium::fromNpm)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No browser for the page tests: install Chromium (on Debian: apt-get install chromium) or set CHROMIUM to its path."));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update");
            run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
        }
        return onThePath();
    }

    private static Optional<Path> fromNpm() {
        Path folder = Path.of(System.getProperty("probity.it.folder"), "browser");
        String script =
                "require('@sparticuz/chromium').default.executablePath().then(p => require('fs').writeFileSync('path', p))";
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("package.json"), "{}");
            if (!run(folder, "npm", "install", "@sparticuz/chromium") || !run(folder, "node", "-e", script)) {
                return Optional.empty();
            }
            return Optional.of(Path.of(Files.readString(folder.resolve("path")).strip()))
                    .filter(Files::isExecutable);
        } catch (IOException notWritable) {
            return Optional.empty();
        }
    }

    private static boolean run(String... command) {
        return run(Path.of("."), command);
    }

    private static boolean run(Path folder, String... command) {
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
