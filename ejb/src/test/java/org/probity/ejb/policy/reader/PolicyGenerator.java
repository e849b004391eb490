package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Expected;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Style;

/** Makes up policies: the same seed gives the same policy. Numbering, headings, dates, lists and tables vary. */
final class PolicyGenerator {
    private final Random random;
    private final PolicyWords words;
    private final int seed;
    private final int scheme;
    private final Style style;
    private final List<Part> parts = new ArrayList<>();
    private int clauseNumber;
    private int headingNumber;

    private PolicyGenerator(int seed) {
        this.seed = seed;
        random = new Random(7_919L * seed + 13);
        words = new PolicyWords(random);
        scheme = seed % 6;
        style = new Style(seed % 5 == 3, seed % 2 == 0, seed % 4 == 1, seed % 3 == 0, seed % 2 == 1);
    }

    static GeneratedPolicy policy(int seed) {
        return new PolicyGenerator(seed).make();
    }

    private GeneratedPolicy make() {
        String title = words.topic() + (seed % 3 == 0 ? " Policy and Procedure" : " Policy");
        String school = words.school();
        parts.add(new Heading(1, null, title));
        boolean atFront = random.nextBoolean();
        GeneratedFacts facts = new GeneratedFacts(words, random);
        if (atFront) {
            parts.add(new Clause(0, null, school));
            parts.addAll(facts.parts());
        }
        List<String> headings = words.headings(4 + random.nextInt(4));
        headings.forEach(this::section);
        List<String> related = words.related(2 + random.nextInt(3));
        heading("Related policies");
        related.forEach(name -> parts.add(new Clause(0, "", name)));
        if (!atFront) {
            heading("Review and approval");
            parts.add(new Clause(0, null, "This policy applies to everyone at " + school + "."));
            parts.addAll(facts.parts());
        }
        Expected expected = facts.expected(related);
        return new GeneratedPolicy(seed, title, school, style, List.copyOf(parts), expected);
    }

    private void section(String heading) {
        heading(heading);
        int clauses = 2 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            int kind = random.nextInt(5);
            if (kind == 0) {
                listBelow();
            } else {
                parts.add(new Clause(0, mark(), words.paragraph()));
            }
        }
        if (scheme != 1 && random.nextInt(3) == 0) {
            parts.add(new Clause(0, null, words.paragraph()));
        }
    }

    private void heading(String text) {
        headingNumber++;
        if (scheme != 1 && scheme != 3) {
            clauseNumber = 0;
        }
        String number =
                switch (scheme) {
                    case 0, 4 -> headingNumber + ".";
                    default -> null;
                };
        parts.add(new Heading(2, number, style.capitalHeadings() ? text.toUpperCase(Locale.ROOT) : text));
    }

    /** The mark of the next clause in the scheme of this policy. */
    private String mark() {
        clauseNumber++;
        return switch (scheme) {
            case 0 -> headingNumber + "." + clauseNumber;
            case 1 -> clauseNumber + ".";
            case 2 -> "";
            case 3 -> "(" + clauseNumber + ")";
            case 4 -> null;
            default -> clauseNumber + ")";
        };
    }

    private void listBelow() {
        parts.add(new Clause(0, mark(), words.introduction()));
        List<String> items = words.items(3);
        boolean full = random.nextBoolean();
        for (int i = 0; i < items.size(); i++) {
            String text = full
                    ? capital(items.get(i)) + " " + words.circumstance() + "."
                    : items.get(i) + (seed % 2 == 0 ? ";" : "");
            parts.add(new Clause(1, markBelow(i), text));
        }
    }

    private String markBelow(int index) {
        return switch (scheme) {
            case 0 -> (char) ('a' + index) + ")";
            case 1 -> "(" + List.of("i", "ii", "iii").get(index) + ")";
            case 3 -> (char) ('a' + index) + ".";
            default -> "";
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
