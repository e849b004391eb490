package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** Twenty made-up policies in five formats come back with every heading and clause as it was, and no word lost. */
class GeneratedPoliciesTest {
    private static final int POLICIES = 20;

    @FunctionalInterface
    private interface Rendering {
        byte[] of(GeneratedPolicy policy) throws IOException;
    }

    private record Format(String ending, Rendering rendering) {
        @Override
        public String toString() {
            return ending;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format("txt", TextRendering::plain),
                new Format("md", TextRendering::markdown),
                new Format("html", HtmlRendering::of),
                new Format("docx", DocxRendering::of),
                new Format("pdf", PdfRendering::of));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void comeBackExactly(Format format, TestInfo info, TestReporter reporter) throws IOException {
        int headings = 0;
        int clauses = 0;
        int words = 0;
        List<Runnable> checks = new ArrayList<>();
        for (GeneratedPolicy policy : IntStream.range(0, Integer.getInteger("policies", POLICIES))
                .mapToObj(PolicyGenerator::policy)
                .toList()) {
            PolicyDraft draft = new PolicyReader()
                    .read("policy." + format.ending(), format.rendering().of(policy));
            headings += policy.headings().size();
            clauses += policy.clauses().size();
            words += draft.coverage().source().total();
            checks.add(() -> assertSame(format + " " + policy.seed(), policy, draft));
        }
        reporter.publishEntry(String.format(
                Locale.ROOT,
                "%s: %d policies, %d headings, %d clauses, %d words",
                format,
                POLICIES,
                headings,
                clauses,
                words));
        assertAll(info.getDisplayName(), checks.stream().map(check -> check::run));
    }

    private static void assertSame(String which, GeneratedPolicy policy, PolicyDraft draft) {
        assertEquals(lines(policy), lines(draft), which);
        assertTrue(draft.coverage().isComplete(), () -> which + " " + draft.coverage());
        assertEquals(WordCount.NONE, words(policy).minus(placed(draft)), which);
        assertEquals(policy.title(), draft.title(), which);
        assertEquals(policy.school(), draft.organisation(), which);
        assertEquals(policy.expected().nextReview(), draft.facts().nextReview().iso(), which);
        assertEquals(policy.expected().approvalBody(), draft.facts().approval().body(), which);
        assertEquals(
                policy.expected().approvalDate(),
                draft.facts().approval().date().iso(),
                which);
        assertEquals(policy.expected().cycleMonths(), draft.facts().reviewCycleMonths(), which);
        assertTrue(draft.facts().relatedPolicies().containsAll(policy.expected().related()), which);
    }

    private static String lines(GeneratedPolicy policy) {
        StringBuilder lines = new StringBuilder();
        for (Part part : policy.parts()) {
            if (part instanceof Heading heading) {
                lines.append("# ")
                        .append(heading.number())
                        .append(' ')
                        .append(heading.text())
                        .append('\n');
            } else if (part instanceof Clause clause) {
                lines.append("  ".repeat(clause.depth()))
                        .append(clause.number())
                        .append(' ')
                        .append(clause.text())
                        .append('\n');
            } else if (part instanceof Table table) {
                lines.append(table.rows()).append('\n');
            }
        }
        return lines.toString();
    }

    private static String lines(PolicyDraft draft) {
        StringBuilder lines = new StringBuilder();
        draft.parts().forEach(part -> {
            if (part instanceof DraftHeading heading) {
                lines.append("# ")
                        .append(heading.number())
                        .append(' ')
                        .append(heading.text())
                        .append('\n');
            } else if (part instanceof DraftClause clause) {
                lines.append("  ".repeat(clause.depth()))
                        .append(clause.number())
                        .append(' ')
                        .append(clause.text())
                        .append('\n');
            } else {
                lines.append(draft.tables().stream()
                                .filter(table -> table.position() == part.position())
                                .findFirst()
                                .orElseThrow()
                                .rows())
                        .append('\n');
            }
        });
        return lines.toString();
    }

    private static WordCount words(GeneratedPolicy policy) {
        return WordCount.of(Stream.of(lines(policy).replaceAll("(?m)^(\\s*#?\\s*)null ", "$1")));
    }

    private static WordCount placed(PolicyDraft draft) {
        return WordCount.of(draft.parts().stream().map(part -> part.sourceText()));
    }
}
