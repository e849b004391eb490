package org.probity.ejb.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.sample.SamplePolicy.Clause;

/**
 * Reads a policy's Markdown: a comment, the header between two lines of dashes, then headings and numbered
 * clauses. It knows only the form our own
 * files have; policies that schools upload go another way.
 */
final class PolicyFile {
    private static final Pattern MAIN = Pattern.compile("(?<number>\\d+|\\d+\\.\\d+)\\.? (?<text>\\S.*)");
    private static final Pattern PART = Pattern.compile(" +- (?<letter>[a-z])\\) (?<text>\\S.*)");
    private static final String DASHES = "---";

    private final String file;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private String heading = "";
    private String main = "";
    private String last = "";

    private PolicyFile(String file) {
        this.file = file;
    }

    static SamplePolicy read(String name) {
        String file = "policies/" + name + ".md";
        SamplePolicy own = parse(file, SampleFile.text(file));
        String codes = "policies/" + name + ".codes.yaml";
        List<Clause> annotated = ClauseRules.read(SampleFile.yaml(codes)).annotate(own.clauses());
        List<Clause> all = own.header()
                .otherwiseAs()
                .map(other -> replace(read(other).clauses(), annotated))
                .orElse(annotated);
        return new SamplePolicy(file, own.header(), all);
    }

    static SamplePolicy parse(String file, String text) {
        List<String> lines = text.lines().toList();
        int end = lines.size() < 3 ? -1 : lines.subList(2, lines.size()).indexOf(DASHES) + 2;
        if (end < 2 || !lines.get(0).startsWith("<!--") || !lines.get(1).equals(DASHES)) {
            throw new UnreadableSample(
                    file, "line 1", "a comment, then the header between two lines of three dashes, must come first");
        }
        PolicyHeader header =
                YamlNode.parse(file, String.join("\n", lines.subList(2, end))).whole(PolicyHeader::from);
        PolicyFile body = new PolicyFile(file);
        for (int i = end + 1; i < lines.size(); i++) {
            body.line(i + 1, lines.get(i));
        }
        return new SamplePolicy(file, header, List.copyOf(body.clauses.values()));
    }

    private void line(int number, String line) {
        Matcher mainClause = MAIN.matcher(line);
        Matcher part = PART.matcher(line);
        if (line.isBlank() || line.startsWith("# ")) {
            return;
        }
        if (line.startsWith("## ")) {
            heading = line.substring(3);
        } else if (mainClause.matches()) {
            main = mainClause.group("number");
            start(number, main, mainClause.group("text"));
        } else if (part.matches()) {
            start(number, main + part.group("letter"), part.group("text"));
        } else if (line.startsWith("   ") && !last.isEmpty()) {
            carryOn(line.strip());
        } else {
            throw new UnreadableSample(file, "line " + number, "is neither heading nor clause: " + line);
        }
    }

    private void start(int line, String number, String text) {
        if (clauses.put(number, new Clause(number, heading, text, List.of())) != null) {
            throw new UnreadableSample(file, "line " + line, "clause " + number + " is there twice");
        }
        last = number;
    }

    private void carryOn(String text) {
        Clause begun = clauses.get(last);
        clauses.put(last, new Clause(last, begun.heading(), begun.text() + " " + text, begun.rules()));
    }

    private static List<Clause> replace(List<Clause> base, List<Clause> replacements) {
        Map<String, Clause> byNumber = new LinkedHashMap<>();
        base.forEach(clause -> byNumber.put(clause.number(), clause));
        replacements.forEach(clause -> byNumber.put(clause.number(), clause));
        return List.copyOf(byNumber.values());
    }
}
