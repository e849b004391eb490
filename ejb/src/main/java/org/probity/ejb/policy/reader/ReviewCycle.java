package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a policy says it is reviewed, in months. "Biannual" says two things and is not taken. */
final class ReviewCycle {
    private static final Pattern REVIEW = Pattern.compile("(?i)\\b(?:review|revis|updat)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(?:it (?:is|will be|shall be) reviewed|policy|document|procedure|agreement|review (?:cycle|frequency|period|date|schedule)|this|frequency)\\b");
    private static final Pattern EVERY = Pattern.compile("(?i)\\bevery\\s+(\\w+)\\s+(year|month)s?\\b");
    private static final Pattern YEARLY =
            Pattern.compile("(?i)\\b(?:annual(?:ly)?|yearly|(?:every|each|once a|once per|per) year)\\b");
    private static final Pattern TWO_YEARLY =
            Pattern.compile("(?i)\\b(?:biennial(?:ly)?|every other year|(?:two|2)[- ]year(?:ly)?)\\b");
    private static final Pattern THREE_YEARLY =
            Pattern.compile("(?i)\\b(?:triennial(?:ly)?|(?:three|3)[- ]year(?:ly)?)\\b");
    private static final Pattern TERMLY = Pattern.compile("(?i)\\b(?:termly|(?:every|each|once a) term)\\b");
    private static final Pattern HALF_YEARLY =
            Pattern.compile("(?i)\\b(?:half[- ]yearly|twice a year|six[- ]monthly)\\b");
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "twelve", 12, "eighteen", 18, "other", 2);

    private ReviewCycle() {}

    static Optional<Integer> in(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> Wording.sentences(statement.text()).stream())
                .filter(text ->
                        REVIEW.matcher(text).find() && SUBJECT.matcher(text).find())
                .map(ReviewCycle::months)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The sentence that says it. */
    static Optional<String> sentence(List<String> lines) {
        return lines.stream()
                .filter(text ->
                        REVIEW.matcher(text).find() && SUBJECT.matcher(text).find())
                .filter(text -> months(text).isPresent())
                .findFirst();
    }

    private static Optional<Integer> months(String text) {
        Matcher every = EVERY.matcher(text);
        while (every.find()) {
            int number = number(every.group(1).toLowerCase(Locale.ROOT));
            if (number > 0) {
                return Optional.of(every.group(2).equalsIgnoreCase("year") ? 12 * number : number);
            }
        }
        if (TWO_YEARLY.matcher(text).find()) {
            return Optional.of(24);
        }
        if (THREE_YEARLY.matcher(text).find()) {
            return Optional.of(36);
        }
        if (HALF_YEARLY.matcher(text).find()) {
            return Optional.of(6);
        }
        if (YEARLY.matcher(text).find()) {
            return Optional.of(12);
        }
        return TERMLY.matcher(text).find() ? Optional.of(4) : Optional.empty();
    }

    private static int number(String word) {
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }
}
