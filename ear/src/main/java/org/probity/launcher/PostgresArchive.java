package org.probity.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs packed in the box, one archive for each kind of machine. The archives are plain tar: short names, files, folders
 * and symbolic links, nothing else.
 */
final class PostgresArchive {
    private static final int BLOCK = 512;

    private PostgresArchive() {}

    /** The folder with {@code bin} in it, unpacked under the given one unless that was done before. */
    static Path unpack(Path folder, String version) throws IOException {
        Path home = folder.resolve("postgresql-" + version);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path fresh = folder.resolve("postgresql.new");
        DataFolder.delete(fresh);
        String name = nameFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresArchive.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new StartRefused(
                        StartRefused.PART_FAILED,
                        "This box holds no PostgreSQL for " + System.getProperty("os.name") + " on "
                                + System.getProperty("os.arch") + ": set probity.db.url to a PostgreSQL of your own.");
            }
            unpack(new XZInputStream(packed), fresh);
        }
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    /** The programs for macOS run on both of its processors; Windows on ARM runs those for the other processor. */
    static String nameFor(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return "postgres-darwin-x86_64.txz";
        }
        if (os.startsWith("windows")) {
            return "postgres-windows-x86_64.txz";
        }
        boolean arm = "aarch64".equals(processor) || "arm64".equals(processor);
        boolean intel = "amd64".equals(processor) || "x86_64".equals(processor);
        return "postgres-" + os + "-" + (arm ? "arm_64" : intel ? "x86_64" : processor) + ".txz";
    }

    private static void unpack(InputStream tar, Path target) throws IOException {
        Files.createDirectories(target);
        byte[] header = tar.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
            byte[] content = tar.readNBytes(size);
            tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            write(header, content, target);
            header = tar.readNBytes(BLOCK);
        }
    }

    private static void write(byte[] header, byte[] content, Path target) throws IOException {
        Path path = target.resolve(text(header, 0, 100)).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive would write outside " + target);
        }
        Files.createDirectories(path.getParent());
        switch (header[156]) {
            case '5' -> Files.createDirectories(path);
            case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
            case '0' -> writeFile(path, content);
            default -> throw new IOException("The archive holds an entry of unknown kind: " + path);
        }
    }

    private static void writeFile(Path path, byte[] content) throws IOException {
        Files.write(path, content);
        if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true)) {
            throw new IOException(path + " cannot be made executable");
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.US_ASCII);
    }
}
