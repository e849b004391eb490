package org.probity.ejb.policy.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** A generated policy as plain text or as Markdown. */
final class TextRendering {
    private static final int WIDTH = 76;

    private final GeneratedPolicy policy;
    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private TextRendering(GeneratedPolicy policy, boolean markdown) {
        this.policy = policy;
        this.markdown = markdown;
    }

    static byte[] plain(GeneratedPolicy policy) {
        return new TextRendering(policy, false).bytes();
    }

    static byte[] markdown(GeneratedPolicy policy) {
        return new TextRendering(policy, true).bytes();
    }

    private byte[] bytes() {
        Part before = null;
        for (Part part : policy.parts()) {
            boolean tight = part instanceof Clause now
                    && before instanceof Clause last
                    && now.isItem()
                    && last.isItem()
                    && !policy.style().looseLists();
            text.append(before == null || tight ? "" : "\n");
            if (part instanceof Heading heading) {
                heading(heading);
            } else if (part instanceof Clause clause) {
                clause(clause);
            } else if (part instanceof Table table) {
                table(table);
            }
            before = part;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void heading(Heading heading) {
        String line = heading.number() == null ? heading.text() : heading.number() + " " + heading.text();
        text.append(markdown ? "#".repeat(heading.level()) + " " : "")
                .append(line)
                .append('\n');
        if (!markdown && heading.level() == 1 && policy.seed() % 2 == 0) {
            text.append("=".repeat(line.length())).append('\n');
        }
    }

    private void clause(Clause clause) {
        String indent = "   ".repeat(clause.depth());
        String mark = clause.printed() == null ? "" : clause.printed().isEmpty() ? "- " : clause.printed() + " ";
        String words = markdown && policy.seed() % 3 == 1 ? emphasised(clause.text()) : clause.text();
        if (!policy.style().wrapped()) {
            text.append(indent).append(mark).append(words).append('\n');
            return;
        }
        String hanging = indent + " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(indent + mark);
        for (String word : List.of(words.split(" "))) {
            if (line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(hanging);
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String emphasised(String words) {
        return words.replaceFirst("(\\w+) (\\w+)$", "**$1** _$2_").replaceFirst("^(\\w+) (must|should)", "$1 **$2**");
    }

    private void table(Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            text.append(markdown ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells))
                    .append('\n');
            if (markdown && row == 0) {
                text.append("|---|---|\n");
            }
        }
    }
}
