package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.PolicyFacts;
import org.probity.ejb.policy.draft.Strength;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.draft.WrittenDate;
import org.probity.ejb.policy.reader.SeedOracle.Row;

/** The five seed policies, where they are at hand, against what a person found in them (domain.md 1.1 to 1.5). */
class SeedPoliciesTest {
    private static final Logger LOG = System.getLogger(SeedPoliciesTest.class.getName());
    private static final double TARGET = 0.97;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void headingsAndClausesAreFound(String seed) throws IOException {
        List<String> lines = lines(seed);
        List<Row> oracle = SeedOracle.rows(seed);
        PolicyDraft draft = draft(seed);
        double headings = agreement(
                oracle.stream()
                        .filter(row -> row.kind() == 'H')
                        .map(row -> row.key(lines))
                        .toList(),
                draft.headings().stream().map(SeedPoliciesTest::key).toList());
        double clauses = agreement(
                oracle.stream()
                        .filter(row -> row.kind() != 'H')
                        .map(row -> row.key(lines))
                        .toList(),
                draft.parts().stream()
                        .filter(part -> !(part instanceof DraftHeading))
                        .map(SeedPoliciesTest::key)
                        .toList());
        double order = agreement(
                oracle.stream().map(row -> row.depth() + row.key(lines)).toList(),
                draft.parts().stream().map(part -> depth(part) + key(part)).toList());
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "Seed %s: headings %.3f, clauses and numbers %.3f, order and depth %.3f, words placed %.4f of %d",
                        seed,
                        headings,
                        clauses,
                        order,
                        draft.coverage().share(),
                        draft.coverage().source().total()));
        assertTrue(
                headings >= TARGET && clauses >= TARGET && order >= TARGET,
                () -> headings + " " + clauses + " " + order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyWordIsKept(String seed) throws IOException {
        PolicyDraft draft = draft(seed);
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        WordCount here = WordCount.of(
                WORD.matcher(lines(seed).stream().map(SeedOracle::plain).collect(Collectors.joining("\n")))
                        .results()
                        .map(word -> word.group()));
        WordCount placed = WordCount.of(draft.parts().stream().map(DraftPart::sourceText));
        assertEquals(WordCount.NONE, here.minus(placed));
        assertEquals(
                List.of(),
                draft.furniture().stream()
                        .filter(piece -> !piece.text().equals("#"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void prohibitionsAreRecognised(String seed) throws IOException {
        List<Row> oracle =
                SeedOracle.rows(seed).stream().filter(row -> row.kind() == 'C').toList();
        List<DraftClause> clauses = draft(seed).clauses();
        assertEquals(oracle.size(), clauses.size());
        int missed = 0;
        int extra = 0;
        int all = 0;
        for (int i = 0; i < clauses.size(); i++) {
            boolean found = clauses.get(i).strength() == Strength.PROHIBITED;
            all += oracle.get(i).prohibits() ? 1 : 0;
            missed += oracle.get(i).prohibits() && !found ? 1 : 0;
            extra += found && !oracle.get(i).prohibits() ? 1 : 0;
        }
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT, "Seed %s: %d prohibitions, %d missed, %d besides", seed, all, missed, extra));
        assertEquals(0, missed);
        assertTrue(extra <= clauses.size() / 10, "Too many prohibitions: " + extra);
    }

    @Test
    void datesAreThoseOfTheText() throws IOException {
        PolicyFacts none = draft("000").facts();
        assertEquals(List.of(), none.revisionDates());
        assertNull(none.nextReview());
        assertNull(none.approval());

        PolicyFacts table = draft("001").facts();
        assertEquals(List.of("2016-03"), isos(table));
        assertEquals("2017-03", table.nextReview().iso());
        assertEquals("Chair of Governors", table.approval().body());
        assertEquals("2016-03", table.approval().date().iso());
        assertEquals(12, table.reviewCycleMonths());

        PolicyFacts lines = draft("002").facts();
        assertEquals(List.of("2018-05"), isos(lines));
        assertEquals("Governors", lines.approval().body());
        assertEquals("2024-11", lines.approval().date().iso());
        assertNull(lines.nextReview());

        PolicyFacts header = draft("003").facts();
        assertEquals(List.of("2022-06-03"), isos(header));
        assertEquals("2025-06", header.nextReview().iso());
        assertEquals(12, header.reviewCycleMonths());

        PolicyFacts sentence = draft("004").facts();
        assertEquals("2025-04", sentence.nextReview().iso());
        assertEquals(12, sentence.reviewCycleMonths());
        assertEquals(List.of(), sentence.revisionDates());
    }

    @Test
    void contradictionsAndRepairsAreReported() throws IOException {
        assertTrue(kinds("003").contains(DraftWarning.Kind.REVIEW_CONFLICT));
        assertTrue(kinds("003").contains(DraftWarning.Kind.JOINED));
        assertEquals(
                List.of(
                        DraftWarning.Kind.JOINED,
                        DraftWarning.Kind.NUMBER_INFERRED,
                        DraftWarning.Kind.NUMBER_INFERRED,
                        DraftWarning.Kind.NUMBER_INFERRED,
                        DraftWarning.Kind.NUMBER_REPEATED),
                kinds("002"));
        assertEquals(List.of(), kinds("001"));
    }

    @Test
    void namedDocumentsAreCounted() throws IOException {
        assertEquals(3, draft("000").facts().relatedPolicies().size());
        assertEquals(8, draft("003").facts().relatedPolicies().size());
        assertEquals(5, draft("004").facts().relatedPolicies().size());
        assertEquals(3, draft("004").facts().legalReferences().size());
    }

    private static List<String> isos(PolicyFacts facts) {
        return facts.revisionDates().stream().map(WrittenDate::iso).toList();
    }

    private static List<DraftWarning.Kind> kinds(String seed) throws IOException {
        return draft(seed).warnings().stream().map(DraftWarning::kind).toList();
    }

    private static String key(DraftPart part) {
        if (part instanceof DraftHeading heading) {
            String number = heading.number() == null ? null : heading.number().replaceAll("[.)]$", "");
            return "H " + number + " " + heading.text();
        }
        if (part instanceof DraftClause clause) {
            return "C " + clause.number() + " " + SeedOracle.firstTwoWords(clause.text());
        }
        return "T";
    }

    /** Level of a heading, depth of a clause; a table has neither, here as in the oracle. */
    private static int depth(DraftPart part) {
        return part instanceof DraftHeading heading
                ? heading.level()
                : part instanceof DraftClause clause ? clause.depth() : 0;
    }

    /** Longest common order of two lists, as a share of the longer one: right and in the right place. */
    private static double agreement(List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = 1; i <= expected.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                common[i][j] = expected.get(i - 1).equals(found.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return (double) common[expected.size()][found.size()] / Math.max(expected.size(), found.size());
    }

    private static PolicyDraft draft(String seed) throws IOException {
        Path file = file(seed);
        return new PolicyReader().read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static List<String> lines(String seed) throws IOException {
        return Files.readAllLines(file(seed), StandardCharsets.UTF_8);
    }

    private static Path file(String seed) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : Stream.of("../shared/seeds", "../../shared/seeds")
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, seed + "_*.txt")) {
                files.forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "SEED POLICIES ARE ABSENT: ../shared/seeds was not found beside the project, nothing was measured.");
        }
        Assumptions.assumeFalse(found.isEmpty(), "The seed policies in ../shared/seeds are absent.");
        return found.get(0);
    }
}
