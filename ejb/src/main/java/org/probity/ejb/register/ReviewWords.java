package org.probity.ejb.register;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.policy.Clause;

/** What the text of a policy itself says about its review: a next date, a cycle. Nothing that is not written is taken. */
record ReviewWords(Clause clause, PartialDate next, Integer months) {
    private static final String MONTHS = String.join(
            "|", Arrays.stream(Month.values()).map(ReviewWords::name).toList());
    private static final Pattern REVIEW = Pattern.compile("(?i)\\b(?:review|revis|looked at)");
    private static final Pattern ITSELF = Pattern.compile("(?i)\\b(?:this|the) (?:policy|document)\\b|\\bnext\\b");
    private static final Pattern NEXT =
            Pattern.compile("(?i)\\bnext\\b.{0,60}?\\b(?:(\\d{1,2}) )?(" + MONTHS + ") (\\d{4})");
    private static final Pattern YEARLY = Pattern.compile("(?i)\\b(?:annually|yearly|(?:each|every) year)\\b");
    private static final Pattern EVERY =
            Pattern.compile("(?i)\\bevery (two|three|four|five|\\d{1,2}) (year|month)s\\b");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5);

    /** Everything that clauses say about it, in order. */
    static List<ReviewWords> of(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> of(clause).stream()).toList();
    }

    private static Optional<ReviewWords> of(Clause clause) {
        PartialDate next = null;
        Integer months = null;
        List<String> about = Sentences.of(clause.getText())
                .filter(sentence -> REVIEW.matcher(sentence).find()
                        && ITSELF.matcher(sentence).find())
                .toList();
        for (String sentence : about) {
            next = next == null ? next(sentence) : next;
            months = months == null ? months(sentence) : months;
        }
        return next == null && months == null ? Optional.empty() : Optional.of(new ReviewWords(clause, next, months));
    }

    private static PartialDate next(String sentence) {
        Matcher date = NEXT.matcher(sentence);
        if (!date.find()) {
            return null;
        }
        Month month = Month.valueOf(date.group(2).toUpperCase(Locale.ROOT));
        YearMonth when = YearMonth.of(Integer.parseInt(date.group(3)), month);
        int day = date.group(1) == null ? 0 : Integer.parseInt(date.group(1));
        return day >= 1 && when.isValidDay(day)
                ? PartialDate.day(LocalDate.of(when.getYear(), month, day))
                : PartialDate.month(when);
    }

    private static Integer months(String sentence) {
        Matcher every = EVERY.matcher(sentence);
        if (every.find()) {
            String word = every.group(1).toLowerCase(Locale.ROOT);
            int number = NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
            return every.group(2).equalsIgnoreCase("year") ? 12 * number : number;
        }
        return YEARLY.matcher(sentence).find() ? 12 : null;
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
