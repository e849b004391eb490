package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.draft.WrittenDate;

/** Made-up policies in seven formats with the defects of real ones, against what a person found in them; the figures are printed. */
class MessyPoliciesTest {
    private static final double TARGET = 0.90;
    private static final Path FIGURES = Path.of("target/policy-figures.txt");

    /** How many were expected, found and found rightly. */
    private record Score(int expected, int found, int right) {
        static final Score NONE = new Score(0, 0, 0);

        Score plus(Score other) {
            return new Score(expected + other.expected, found + other.found, right + other.right);
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        boolean isGood() {
            return precision() >= TARGET && recall() >= TARGET;
        }
    }

    /** What one file came to. */
    private record Result(
            String name,
            Score headings,
            Score clauses,
            Score depths,
            List<String> invented,
            List<String> missed,
            WordCount lost,
            String differences) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-24s headings %3d P %.3f R %.3f   clauses %3d P %.3f R %.3f   depths %.3f   dates invented %d missed %d   words lost %d",
                    name,
                    headings.expected(),
                    headings.precision(),
                    headings.recall(),
                    clauses.expected(),
                    clauses.precision(),
                    clauses.recall(),
                    depths.recall(),
                    invented.size(),
                    missed.size(),
                    lost.total());
        }
    }

    @Test
    void structureDatesAndEveryWordComeBack(TestReporter reporter) throws IOException {
        List<Result> results =
                PolicyOracle.all().stream().map(MessyPoliciesTest::result).toList();
        Result all = new Result(
                "all " + results.size() + " files",
                results.stream().map(Result::headings).reduce(Score.NONE, Score::plus),
                results.stream().map(Result::clauses).reduce(Score.NONE, Score::plus),
                results.stream().map(Result::depths).reduce(Score.NONE, Score::plus),
                results.stream().flatMap(result -> result.invented().stream()).toList(),
                results.stream().flatMap(result -> result.missed().stream()).toList(),
                results.stream().map(Result::lost).reduce(WordCount.NONE, WordCount::plus),
                "");
        String table = Stream.concat(results.stream(), Stream.of(all))
                .map(Result::line)
                .collect(Collectors.joining("\n"));
        String differences = results.stream().map(Result::differences).collect(Collectors.joining());
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, table + "\n\n" + differences);
        reporter.publishEntry("figures", "\n" + table);
        assertTrue(results.size() >= 12, "At least twelve files");
        assertAll(results.stream().map(result -> () -> assertGood(result)));
    }

    private static void assertGood(Result result) {
        assertTrue(
                result.headings().isGood() && result.clauses().isGood(), result.line() + "\n" + result.differences());
        assertEquals(List.of(), result.invented(), result.name());
        assertEquals(WordCount.NONE, result.lost(), result.name());
    }

    @Test
    void titleSchoolAndCycleAreFound() {
        assertAll(PolicyOracle.all().stream().map(oracle -> () -> {
            PolicyDraft draft = draft(oracle);
            assertEquals(oracle.fact("title").orElse(null), draft.title(), oracle.name());
            assertEquals(oracle.fact("organisation").orElse(null), draft.organisation(), oracle.name());
            assertEquals(
                    oracle.fact("cycle").map(Integer::valueOf).orElse(null),
                    draft.facts().reviewCycleMonths(),
                    oracle.name());
        }));
    }

    private static PolicyDraft draft(PolicyOracle oracle) {
        return new PolicyReader().read(oracle.fileName(), oracle.content());
    }

    private static Result result(PolicyOracle oracle) {
        PolicyDraft draft = draft(oracle);
        List<PolicyOracle.Part> found =
                draft.parts().stream().map(MessyPoliciesTest::part).toList();
        List<String> dates = dates(draft);
        List<String> written = Stream.of("review", "revised", "approved")
                .flatMap(label -> oracle.facts(label).stream().map(fact -> label + " " + fact))
                .toList();
        return new Result(
                oracle.fileName(),
                score(keys(oracle.parts(), true), keys(found, true)),
                score(keys(oracle.parts(), false), keys(found, false)),
                score(depths(oracle.parts()), depths(found)),
                without(dates, written),
                without(written, dates),
                lost(oracle, draft),
                differences(oracle, found, without(dates, written), without(written, dates)));
    }

    private static WordCount lost(PolicyOracle oracle, PolicyDraft draft) {
        WordCount placed = WordCount.of(Stream.concat(
                        draft.parts().stream().map(DraftPart::sourceText),
                        draft.furniture().stream().map(PageFurniture::text))
                .map(PolicyOracle::words));
        return WordCount.of(oracle.wordsOfAll().stream())
                .minus(placed)
                .plus(draft.coverage().missing());
    }

    private static String differences(
            PolicyOracle oracle, List<PolicyOracle.Part> found, List<String> invented, List<String> missed) {
        List<String> expected =
                oracle.parts().stream().map(PolicyOracle.Part::toString).toList();
        List<String> read = found.stream().map(PolicyOracle.Part::toString).toList();
        return oracle.fileName() + "\n"
                + without(expected, read).stream()
                        .map(one -> "  - " + one + "\n")
                        .collect(Collectors.joining())
                + without(read, expected).stream()
                        .map(one -> "  + " + one + "\n")
                        .collect(Collectors.joining())
                + (invented.isEmpty() && missed.isEmpty()
                        ? ""
                        : "  dates invented " + invented + " missed " + missed + "\n");
    }

    private static PolicyOracle.Part part(DraftPart part) {
        if (part instanceof DraftHeading heading) {
            return PolicyOracle.Part.of('H', heading.level(), heading.number(), heading.text());
        }
        if (part instanceof DraftClause clause) {
            return PolicyOracle.Part.of('C', clause.depth(), clause.number(), clause.text());
        }
        return PolicyOracle.Part.of('T', 0, null, part.sourceText());
    }

    private static List<String> keys(List<PolicyOracle.Part> parts, boolean headings) {
        return parts.stream()
                .filter(part -> part.isHeading() == headings)
                .map(part -> part.kind() + part.key())
                .toList();
    }

    private static List<String> depths(List<PolicyOracle.Part> parts) {
        return parts.stream().map(PolicyOracle.Part::toString).toList();
    }

    private static List<String> dates(PolicyDraft draft) {
        List<String> dates = new ArrayList<>();
        draft.facts().revisionDates().forEach(date -> dates.add("revised " + date(date)));
        Optional.ofNullable(draft.facts().nextReview()).ifPresent(date -> dates.add("review " + date(date)));
        Optional.ofNullable(draft.facts().approval())
                .map(approval -> approval.date())
                .ifPresent(date -> dates.add("approved " + date(date)));
        return dates;
    }

    private static String date(WrittenDate date) {
        return date.iso() + " " + date.precision();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    /** Longest common order of the two: what is right and in the right place. */
    private static Score score(List<String> expected, List<String> found) {
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = 1; i <= expected.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                common[i][j] = expected.get(i - 1).equals(found.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return new Score(expected.size(), found.size(), common[expected.size()][found.size()]);
    }
}
