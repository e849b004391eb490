package org.probity.ejb.policy.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.policy.intake.PolicyBundle.Sent;
import org.probity.ejb.policy.source.FileKind;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** Files that were sent together: archives are unpacked, and what could do harm is refused whole. */
class PolicyBundleTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void archivesAndFilesComeTogetherWithoutWhatSystemsAdd() {
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "A/kites.md",
                "__MACOSX/A/._kites.md",
                "A/.DS_Store",
                "~$kites.docx",
                "B\\strings.txt");
        assertEquals(
                List.of("wires.txt", "A/kites.md", "B/strings.txt"),
                names(new Sent("wires.txt", new byte[1]), new Sent("all.ZIP", zip)));
    }

    @Test
    void namesAreReadAsTheyWereWritten() {
        assertEquals(
                List.of("Caf\u00E9 \u2013 rules.txt"),
                names(new Sent("a.zip", zip(WINDOWS, "Caf\u00E9 \u2013 rules.txt"))));
        assertEquals(
                List.of("Caf\u00E9 \u2013 rules.txt"),
                names(new Sent("a.zip", zip(StandardCharsets.UTF_8, "Caf\u00E9 \u2013 rules.txt"))));
        assertEquals(List.of("Caf\u00E9.txt"), names(new Sent("a.zip", zip(StandardCharsets.UTF_8, "Caf\u00E9.txt"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/passwd", "../up.txt", "a/../../up.txt", "C:/boot.txt", "\\\\server\\x.txt", "a\\..\\b.txt"
            })
    void pathsThatLeadOutsideAreRefused(String name) {
        refused("outside of its folder", new Sent("a.zip", zip(StandardCharsets.UTF_8, "good.txt", name)));
    }

    @Test
    void bombsAndCrowdsAreRefused() {
        refused("far larger unpacked", new Sent("a.zip", zip("zeros.txt", new byte[30 * 1024 * 1024])));
        String[] many = IntStream.rangeClosed(0, PolicyBundle.MAX_FILES)
                .mapToObj(i -> i + ".txt")
                .toArray(String[]::new);
        refused("more than 100 files", new Sent("a.zip", zip(StandardCharsets.UTF_8, many)));
        refused("larger than 60 MB", new Sent("a.zip", new byte[60 * 1024 * 1024 + 1]));
    }

    @Test
    void archiveInsideAnArchiveStaysPackedAndALargeFileStaysTooLarge() {
        assertEquals(List.of("inner.zip"), names(new Sent("a.zip", zip(StandardCharsets.UTF_8, "inner.zip"))));
        byte[] noise = new byte[FileKind.MAX_BYTES + 50];
        new Random(1).nextBytes(noise);
        List<Sent> files = PolicyBundle.of(List.of(new Sent("a.zip", zip("big.pdf", noise))));
        assertEquals(FileKind.MAX_BYTES + 1, files.get(0).content().length);
    }

    @Test
    void damagedAndEmptyArchivesAreRefused() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        byte[] zip = zip("a.txt", noise);
        refused("breaks off", new Sent("a.zip", Arrays.copyOf(zip, zip.length / 2)));
        refused("no zip archive", new Sent("a.zip", new byte[100]));
        refused("no zip archive", new Sent("a.zip", zip(StandardCharsets.UTF_8)));
        refused("no file in it", new Sent("a.zip", zip(StandardCharsets.UTF_8, "Thumbs.db")));
    }

    private static List<String> names(Sent... sent) {
        return PolicyBundle.of(List.of(sent)).stream().map(Sent::name).toList();
    }

    private static void refused(String because, Sent... sent) {
        String message = assertThrows(UnreadablePolicy.class, () -> PolicyBundle.of(List.of(sent)))
                .getMessage();
        assertTrue(message.contains(because), message);
    }

    private static byte[] zip(Charset charset, String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, charset)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
