package org.probity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code does not show: sizes of classes and pages, a description of every package, habits that are refused. */
class HouseTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("persistence", "ejb", "web", "ear");

    @Test
    void classesAndTestsStayBelowThreeHundredLines() {
        assertEquals(List.of(), tooLong(everySource(), 300));
    }

    @Test
    void pagesStayBelowTwoHundredLines() {
        assertEquals(List.of(), tooLong(sources("src/main/webapp", ".xhtml"), 200));
    }

    @Test
    void noTwoMigrationsHaveTheSameNumber() {
        List<String> numbers = sources("src/main/resources/db/migration", ".sql").stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        assertTrue(numbers.size() > 20);
        assertEquals(numbers.stream().distinct().toList(), numbers);
    }

    @Test
    void everyPackageSaysWhatItIsAbout() {
        List<Path> silent = sources("src/main/java", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    /** One expression a line in {@code refused-habits.txt}. */
    @Test
    void refusedHabitsAreAbsent() {
        Pattern refused = Pattern.compile(read(ROOT.resolve("web/src/test/resources/refused-habits.txt"))
                .strip()
                .lines()
                .collect(Collectors.joining("|")));
        List<Path> files = everySource().stream()
                .filter(file -> refused.matcher(read(file)).find())
                .toList();
        assertEquals(List.of(), files);
    }

    @Test
    void pagesCarryNoInlineScriptOrStyle() {
        Pattern inline = Pattern.compile("<script(?![^>]*src=)|\\sstyle=\"|\\son[a-z]+=\"|<c:if");
        List<Path> pages = sources("src/main/webapp", ".xhtml").stream()
                .filter(file -> inline.matcher(read(file)).find())
                .toList();
        assertEquals(List.of(), pages);
    }

    private static List<String> tooLong(List<Path> files, int most) {
        return files.stream()
                .filter(file -> read(file).lines().count() > most)
                .map(file ->
                        ROOT.relativize(file) + " has " + read(file).lines().count() + " lines")
                .toList();
    }

    private static List<Path> everySource() {
        return Stream.concat(sources("src/main/java", ".java").stream(), sources("src/test/java", ".java").stream())
                .toList();
    }

    private static List<Path> sources(String folder, String ending) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(HouseTest::walk)
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            return files.stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void theModulesAreWhereThisTestLooks() {
        assertTrue(sources("src/main/java", ".java").size() > 20);
    }
}
