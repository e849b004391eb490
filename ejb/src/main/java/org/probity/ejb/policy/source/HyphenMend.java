package org.probity.ejb.policy.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.policy.draft.WordCount;

/**
 * Joins two lines and mends a word that was divided between them. A hyphen that belongs to the word stays: the rest of
 * the document decides, then a short list of prefixes.
 */
public final class HyphenMend {
    private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{M}]+)[-\u2010\u00AD]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}]+");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\u2010-]*");
    private static final int LONGEST_WORD = 60;
    private static final Set<String> PREFIXES = Set.of(
            "non", "self", "co", "pre", "post", "anti", "e", "on", "off", "well", "face", "to", "up", "re", "ex",
            "multi", "cross", "all", "full", "part", "long", "short", "high", "low", "one", "two", "in", "by", "out",
            "home", "peer", "follow", "day", "age", "year", "semi", "sub", "vice", "so", "old", "new", "whole",
            "school");

    private final Set<String> vocabulary;
    private final List<String> divided = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();

    /** For a document with these lines; the word at the end of a line may be half a word and teaches nothing. */
    public HyphenMend(Stream<String> lines) {
        vocabulary = lines.flatMap(
                        line -> COMPOUND.matcher(withoutLastHalf(line.strip())).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String withoutLastHalf(String line) {
        boolean divided = line.endsWith("-") || line.endsWith("\u2010") || line.endsWith("\u00AD");
        return divided ? line.substring(0, line.lastIndexOf(' ') + 1) : line;
    }

    /** One line behind the other, with a space between them unless a word was divided there. */
    public String join(String first, String second) {
        Matcher left = DIVIDED.matcher(first.substring(Math.max(0, first.length() - LONGEST_WORD)));
        Matcher right = FIRST_WORD.matcher(second);
        if (!left.find() || !right.find() || left.group(1).length() == LONGEST_WORD - 1) {
            return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
        }
        boolean soft = first.endsWith("\u00AD");
        if (!soft && staysHyphenated(left.group(1), right.group())) {
            return first + second;
        }
        divided.add(left.group(1));
        divided.add(right.group());
        whole.add(left.group(1) + right.group());
        return first.substring(0, first.length() - 1) + second;
    }

    private boolean staysHyphenated(String left, String right) {
        String half = left.toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(right.codePointAt(0)) || vocabulary.contains(half + "-" + right)) {
            return true;
        }
        return !vocabulary.contains(half + right) && PREFIXES.contains(half);
    }

    /** The same words with the divided ones counted whole. */
    public WordCount mended(WordCount lines) {
        return lines.plus(WordCount.of(whole.stream())).minus(WordCount.of(divided.stream()));
    }
}
