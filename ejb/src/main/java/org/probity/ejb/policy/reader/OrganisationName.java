package org.probity.ejb.policy.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of the school or trust as the source writes it: capitalised words before School, Academy and the like,
 * of which at least one is a proper name. The name that stands in the title or on a line of its own wins.
 */
final class OrganisationName {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'\u2019.&-]*(?:\\s+(?:of|the|and|&|upon|on|le|in|with|\\p{Lu}[\\p{L}'\u2019.&-]*)){0,9}?"
                    + "\\s+(?:(?:School|Academy|College|Nursery(?: School)?|Federation)(?: (?:and|&) (?:Sixth Form|Nursery|Pre-?[Ss]chool))?(?: Trust)?|(?:Academy |Academies |Schools |Learning )Trust)(?![\\p{L}'\u2019-])");
    private static final Set<String> NOT_A_NAME = Set.of(
            "a",
            "all",
            "any",
            "after",
            "and",
            "as",
            "at",
            "before",
            "by",
            "boarding",
            "each",
            "every",
            "for",
            "from",
            "healthy",
            "high",
            "home",
            "how",
            "if",
            "in",
            "infant",
            "its",
            "junior",
            "local",
            "middle",
            "multi",
            "multi-academy",
            "named",
            "new",
            "nursery",
            "of",
            "on",
            "other",
            "our",
            "out",
            "parent",
            "part",
            "policy",
            "primary",
            "safe",
            "secondary",
            "senior",
            "social",
            "sunday",
            "the",
            "this",
            "to",
            "trust",
            "use",
            "using",
            "welcome",
            "when",
            "where",
            "while",
            "whole",
            "with",
            "within",
            "your",
            "academy",
            "academies",
            "school",
            "college",
            "learning",
            "c.e.",
            "ce",
            "cofe",
            "church",
            "england",
            "catholic",
            "rc",
            "community",
            "free",
            "grammar",
            "special",
            "&",
            "schools");
    private static final Pattern LEADING = Pattern.compile(
            "^(?i:a|an|all|and|any|as|at|by|each|every|for|from|here|how|if|in|of|on|our|the|this|to|using|use|welcome|when|where|while|within|with)\\s+");
    private static final int ON_ITS_OWN = 6;

    private OrganisationName() {}

    /** Whether a line is the name of a school or trust and nothing else. */
    static boolean isOne(String line) {
        Matcher name = NAME.matcher(line.strip());
        return name.matches() && isProper(line.strip());
    }

    /**
     * The name, or null if the source has none.
     *
     * @param lines texts of the document, its running heads among them
     */
    static String in(List<String> lines) {
        Map<String, Integer> score = new HashMap<>();
        for (String line : lines) {
            for (Matcher match = NAME.matcher(line); match.find(); ) {
                String name = withoutLeadingWords(match.group());
                if (isProper(name)) {
                    boolean alone = line.strip().equals(name)
                            || line.strip().startsWith(name + " -")
                            || line.strip().startsWith(name + " \u2013");
                    score.merge(name, alone ? ON_ITS_OWN : name.endsWith("Trust") ? 0 : 1, Integer::sum);
                }
            }
        }
        return score.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A title without the name in front of it or behind it. */
    static String removedFrom(String title, String name) {
        if (name == null || !title.contains(name)) {
            return title;
        }
        String quoted = Pattern.quote(name);
        String rest = title.replaceFirst("^" + quoted + "(?:['\u2019]s)?\\s*[-\u2013\u2014:|,]?\\s*", "")
                .replaceFirst("\\s*[-\u2013\u2014:|,]\\s*" + quoted + "$", "");
        return rest.isBlank() ? title : rest.strip();
    }

    private static String withoutLeadingWords(String name) {
        String rest = name;
        for (Matcher first = LEADING.matcher(rest); first.find(); first = LEADING.matcher(rest)) {
            rest = rest.substring(first.end());
        }
        return rest;
    }

    private static boolean isProper(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean typeFollowsName = Character.isUpperCase(lastBeforeType(name).codePointAt(0));
        return typeFollowsName
                && words.stream().anyMatch(word -> !NOT_A_NAME.contains(word) && !word.equals("federation"));
    }

    private static String lastBeforeType(String name) {
        List<String> words = List.of(name.split("\\s+", -1));
        return words.size() < 2 ? "x" : words.get(words.size() - 2);
    }
}
