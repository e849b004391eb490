package org.probity.ejb.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences and significant words of a policy, for checks that read it. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.?])\\s+");
    private static final List<String> EMPTY_WORDS = List.of(
            "a",
            "an",
            "and",
            "at",
            "for",
            "in",
            "of",
            "on",
            "or",
            "our",
            "policies",
            "policy",
            "school",
            "the",
            "to",
            "s");

    private Sentences() {}

    static Stream<String> of(String text) {
        return END.splitAsStream(text.replaceAll("\\s+", " "));
    }

    /** Whether one sentence holds all of these. */
    static boolean anyHolds(String text, Pattern... all) {
        return of(text).anyMatch(sentence ->
                Stream.of(all).allMatch(pattern -> pattern.matcher(sentence).find()));
    }

    /** Words that carry a title, in the singular. */
    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                words.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
