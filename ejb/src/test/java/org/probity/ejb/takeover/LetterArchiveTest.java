package org.probity.ejb.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.persistence.takeover.TakeOverRefused;

/** Archives as people pack them, and as they should never be. */
class LetterArchiveTest {
    private static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> read(byte[] archive) throws IOException {
        Map<String, String> letters = new TreeMap<>();
        new LetterArchive((name, content) -> {
                    try {
                        letters.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .read(new ByteArrayInputStream(archive));
        return letters;
    }

    private static void refused(byte[] archive, String says) {
        TakeOverRefused refused = assertThrows(TakeOverRefused.class, () -> read(archive));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void lettersLieInFoldersAndSystemsLeaveTheirOwnFiles() throws IOException {
        Map<String, String> letters = read(packed(Map.of(
                "Letters/2026/outcome – Zoë.pdf", words("one"),
                "Letters\\second.pdf", words("two"),
                "__MACOSX/Letters/._second.pdf", words("x"),
                "Letters/Thumbs.db", words("x"))));
        assertEquals(Map.of("outcome – Zoë.pdf", "one", "second.pdf", "two"), letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "C:\\letters\\one.pdf", "a/../../b.pdf", "..\\b.pdf"})
    void aNameThatLeavesItsFolderIsRefused(String name) {
        refused(packed(Map.of(name, words("x"))), "outside of its folder");
    }

    @Test
    void aBombIsRefusedAlsoWhereNobodyWantsTheFile() {
        byte[] zeros = new byte[40 * 1024 * 1024];
        refused(packed(Map.of("letter.pdf", zeros)), "far larger unpacked");
        refused(packed(Map.of(".DS_Store", zeros)), "far larger unpacked");
    }

    @Test
    void whatALetterLeavesUnreadIsCountedToo() {
        byte[] archive = packed(Map.of("letter.pdf", new byte[40 * 1024 * 1024]));
        LetterArchive walk = new LetterArchive((name, content) -> assertEquals("letter.pdf", name));
        TakeOverRefused refused =
                assertThrows(TakeOverRefused.class, () -> walk.read(new ByteArrayInputStream(archive)));
        assertTrue(refused.getMessage().contains("far larger unpacked"), refused.getMessage());
    }

    @Test
    void tooManyLettersAreRefused() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int number = 0; number <= LetterArchive.MOST_LETTERS; number++) {
            files.put(number + ".pdf", words("x"));
        }
        refused(packed(files), "more than 500 letters");
    }

    @Test
    void whatIsNoArchiveOrBrokenIsRefused() {
        refused(words("%PDF-1.7 a letter itself"), "no zip archive");
        refused(new byte[0], "no zip archive");
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        byte[] whole = packed(Map.of("letter.pdf", noise));
        refused(Arrays.copyOf(whole, whole.length / 2), "breaks off");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 1_000, 1_400, (byte) 0x5A);
        refused(damaged, "damaged");
    }
}
