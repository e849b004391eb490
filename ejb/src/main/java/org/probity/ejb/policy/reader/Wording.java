package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the wording of a line tells about it, whatever its layout. */
final class Wording {
    private static final Set<String> UNFINISHED = Set.of(
            "a",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "been",
            "but",
            "by",
            "for",
            "from",
            "has",
            "have",
            "if",
            "in",
            "is",
            "its",
            "may",
            "must",
            "not",
            "of",
            "on",
            "or",
            "our",
            "should",
            "such",
            "that",
            "the",
            "their",
            "these",
            "they",
            "this",
            "those",
            "to",
            "was",
            "were",
            "which",
            "who",
            "will",
            "with",
            "shall",
            "can",
            "when",
            "where",
            "also",
            "all",
            "each",
            "every",
            "include",
            "includes",
            "including",
            "apply",
            "applies",
            "we");
    private static final Pattern INNER_SENTENCE = Pattern.compile("[.?!][\"'\u2019\u201D)]?\\s+\\p{Lu}[^.?!]*$");
    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[.?!][\"'\u2019\u201D)]?)\\s+(?=[\\p{Lu}\"'\u2018\u201C(\\d])|\n");

    private static final int LONGEST = 600;

    private Wording() {}

    /** Whether the last word cannot end a sentence or title. */
    static boolean endsUnfinished(String text) {
        String words = text.replaceAll("[^\\p{L}' -]", " ").strip().toLowerCase(Locale.ROOT);
        return UNFINISHED.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether a new sentence was begun after a full one and is not closed. */
    static boolean breaksOffInside(String text) {
        return INNER_SENTENCE.matcher(text).find();
    }

    /** The last sentence, or the end of it if it is endless. */
    static String lastSentence(String text) {
        List<String> sentences = sentences(text);
        String last = sentences.get(sentences.size() - 1);
        return last.substring(Math.max(0, last.length() - LONGEST));
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCES.split(text.strip()));
    }
}
