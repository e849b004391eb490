package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample is in our own words. Names that must not appear stand here as hashes, or this file would be the one
 * that has them.
 */
class SampleWordsTest {
    private static final System.Logger LOG = System.getLogger(SampleWordsTest.class.getName());
    private static final String NOT_CHECKED =
            "NOT CHECKED for borrowed sentences: the folder shared/seeds with the policies the sample was modelled on is not here";
    private static final int IN_A_ROW = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> FOREIGN_NAMES = Set.of(
            "ed29b90cfa365b7e",
            "ac7ff8b7e645b472",
            "c96b0ca51c1a0e3d",
            "52fe440ae87b395c",
            "5ab42519dcd95951",
            "bc0e717862c2a270",
            "1a34314905ca8265",
            "ac71ee9d89b34ca1",
            "d813e60934a77cb8",
            "a3c8bd385a7588ee",
            "f97b8591c24a7124");

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(SampleWordsTest.class.getResource("/sample").toURI());
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void allFilesAreLookedAt() throws IOException, URISyntaxException {
        assertEquals(24, files().size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstLineSaysWhatTheFileIs(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);

        assertTrue(first.startsWith("# ") || first.startsWith("<!-- "), first);
    }

    @Test
    void noTenWordsInARowComeFromTheModels() throws IOException, URISyntaxException {
        Set<String> theirs = rowsOfTheModels();
        List<String> shared = new ArrayList<>();
        for (Path file : files()) {
            rows(words(Files.readString(file)), IN_A_ROW).stream()
                    .filter(theirs::contains)
                    .forEach(row -> shared.add(file.getFileName() + ": " + row));
        }

        assertTrue(theirs.size() > 1_000, "the folder with the models is empty");
        assertEquals(List.of(), shared);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noNameOfARealSchoolTrustOrPersonAppears(Path file) throws IOException {
        List<String> words = words(Files.readString(file));

        for (int length = 1; length <= 3; length++) {
            for (String row : rows(words, length)) {
                assertFalse(FOREIGN_NAMES.contains(hash(row)), row);
            }
        }
    }

    @Test
    void namesAreHashedInLowerCaseWithSingleSpaces() {
        assertEquals("fc8f7f487e852114", hash("maple grove"));
    }

    private static Set<String> rowsOfTheModels() throws IOException {
        Optional<Path> models = Stream.of("../shared/seeds", "../../shared/seeds", "../../../shared/seeds")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        if (models.isEmpty()) {
            LOG.log(Level.WARNING, NOT_CHECKED);
        }
        assumeTrue(models.isPresent(), NOT_CHECKED);
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> texts = Files.list(models.orElseThrow())) {
            for (Path text : texts.toList()) {
                theirs.addAll(rows(words(Files.readString(text)), IN_A_ROW));
            }
        }
        return theirs;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replace("'", "").replace("’", "").toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> rows(List<String> words, int length) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + length)));
        }
        return rows;
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
