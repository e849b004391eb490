package org.probity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page file, whatever it shows. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|<style|<script|\\son[a-z]+=|<c:|javascript:");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() throws IOException {
        assertEquals(
                List.of(),
                pages().stream()
                        .filter(page -> INLINE.matcher(read(page)).find())
                        .toList());
    }

    @Test
    void noPageIsLongerThanTwoHundredLines() throws IOException {
        assertEquals(
                List.of(),
                pages().stream()
                        .filter(page -> read(page).lines().count() > 200)
                        .toList());
    }

    @Test
    void noPageShouts() throws IOException {
        Pattern shout = Pattern.compile(">[^<>#{]*[a-z]![^<>]*<");
        assertEquals(
                List.of(),
                pages().stream()
                        .filter(page -> shout.matcher(read(page)).find())
                        .toList());
    }

    @Test
    void everyTagHasItsFileAndEveryFileItsTag() throws IOException {
        String library = read(WEBAPP.resolve("WEB-INF/tags.taglib.xml"));
        List<String> named = Pattern.compile("<source>tags/([a-z]+)\\.xhtml</source>")
                .matcher(library)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                            .sorted()
                            .toList(),
                    named);
        }
    }

    @Test
    void everyInkCanBeReadOnEveryPaper() {
        String css = read(WEBAPP.resolve("resources/probity/probity.css"));
        for (String ink : List.of("ink", "ink-2", "ink-3", "accent", "accent-dark", "late", "due", "done", "hold")) {
            for (String paper : List.of("paper", "wash", "accent-wash")) {
                assertReadable(css, ink, paper);
            }
        }
        for (String state : List.of("due", "late", "done", "hold")) {
            assertReadable(css, state, state + "-wash");
        }
        assertReadable(css, "ink-2", "wash-2");
        assertReadable(css, "paper", "accent");
        assertReadable(css, "paper", "accent-dark");
    }

    private static void assertReadable(String css, String ink, String paper) {
        double inkLight = light(token(css, ink));
        double paperLight = light(token(css, paper));
        double contrast = (Math.max(inkLight, paperLight) + 0.05) / (Math.min(inkLight, paperLight) + 0.05);
        assertTrue(contrast >= 4.5, String.format(Locale.ROOT, "%s on %s: %.2f", ink, paper, contrast));
    }

    private static String token(String css, String name) {
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            if (token.group(1).equals(name)) {
                return token.group(2);
            }
        }
        throw new AssertionError("no colour named " + name);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double light(String colour) {
        double[] parts = new double[3];
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            parts[part] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
