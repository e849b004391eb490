package org.probity.ejb.policy.draft;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often each word occurs. A word is an unbroken run of letters and digits; marks of emphasis, soft hyphens and
 * simple tags inside a word do not break it, so that text before and after cleaning counts the same.
 *
 * @param counts words in alphabetical order, each at least once
 */
public record WordCount(Map<String, Integer> counts) implements Serializable {

    public static final WordCount NONE = new WordCount(Map.of());

    private static final Pattern NOT_TEXT = Pattern.compile(
            "[*_~`\\\\\u00AD\u200B-\u200D\u2060\uFEFF]|</?(?:b|i|u|em|strong|s|del|ins|sup|sub|mark|small|font)>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    public WordCount {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public static WordCount of(String text) {
        return of(Stream.of(text));
    }

    /** Words of several texts; a word never runs from one text into the next. */
    public static WordCount of(Stream<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> {
            String plain = NOT_TEXT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                    .replaceAll("");
            for (Matcher word = WORD.matcher(plain); word.find(); ) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        });
        return new WordCount(counts);
    }

    public WordCount plus(WordCount other) {
        Map<String, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((word, times) -> sum.merge(word, times, Integer::sum));
        return new WordCount(sum);
    }

    /** What is here more often than there. */
    public WordCount minus(WordCount other) {
        Map<String, Integer> rest = new TreeMap<>();
        counts.forEach((word, times) -> {
            int left = times - other.counts.getOrDefault(word, 0);
            if (left > 0) {
                rest.put(word, left);
            }
        });
        return new WordCount(rest);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
