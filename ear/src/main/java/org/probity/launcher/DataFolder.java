package org.probity.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything that one installation keeps: the database, its passwords, the key, the logs. {@code runtime} inside it holds only unpacked
 * programs and may be deleted while Probity is stopped; nothing else may.
 */
final class DataFolder {
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'London time'", Locale.UK);
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path root;

    DataFolder(Path root) {
        this.root = root;
    }

    /** Makes the folder and holds it for the life of this process; when another process holds it, the refusal says which. */
    FileLock take(ZonedDateTime now) {
        try {
            create(root);
            create(runtime());
            create(logs());
            FileChannel file = FileChannel.open(
                    lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse();
            }
            file.truncate(0);
            String since = SINCE.format(now.withZoneSameInstant(ZoneId.of("Europe/London")));
            String holder = "process " + ProcessHandle.current().pid() + " since " + since;
            file.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
            return lock;
        } catch (IOException denied) {
            throw new StartRefused(
                    StartRefused.WRONG_SETTING,
                    "probity.data is '" + root + "': give a folder that can be written to (" + denied.getMessage()
                            + ").",
                    denied);
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path secret() {
        return root.resolve("database.secret");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path runtime() {
        return root.resolve("runtime");
    }

    private Path lockFile() {
        return root.resolve("probity.lock");
    }

    private StartRefused inUse() throws IOException {
        List<String> holder = Files.readAllLines(lockFile());
        String who = holder.isEmpty() ? "another process" : holder.get(0);
        return new StartRefused(
                StartRefused.FOLDER_IN_USE,
                "The data folder " + root + " is in use by Probity, " + who
                        + ": stop that one first, or give this one a folder of its own in probity.data.");
    }

    /** Makes a folder that only this user may enter; one that exists is left as it is. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Writes a file that only this user may read, completely or not at all. */
    static void writePrivately(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        if (isPosix(fresh)) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder and all in it; no error when there is none. Symbolic links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            content.sorted(Comparator.reverseOrder()).forEach(DataFolder::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
