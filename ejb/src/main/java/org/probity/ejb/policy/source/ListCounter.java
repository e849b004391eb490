package org.probity.ejb.policy.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.RomanNumeral;

/** Counts one automatic list through a document; its items must be asked for in their order. Levels count from 0. */
public final class ListCounter {
    private static final int LEVELS = 10;
    private static final int NONE = -1;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}");

    private final int[] counts = new int[LEVELS];

    public ListCounter() {
        Arrays.fill(counts, NONE);
    }

    /**
     * The mark of the next item, or null if it prints none.
     *
     * @param restart number to go on with, or null
     * @param levels how each level prints, null for one that is not defined
     */
    public ClauseNumber next(int level, Integer restart, IntFunction<ListLevel> levels) {
        ListLevel here = level < LEVELS ? levels.apply(level) : null;
        if (here == null || here.format().equals("none")) {
            return null;
        }
        counts[level] = restart != null ? restart : counts[level] == NONE ? here.start() : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, NONE);
        if (here.format().equals("bullet") || !PLACE.matcher(here.text()).find()) {
            return ClauseNumber.BULLET;
        }
        String printed = PLACE.matcher(here.text())
                .replaceAll(place ->
                        Matcher.quoteReplacement(shown(Integer.parseInt(place.group(1)) - 1, here.legal(), levels)))
                .strip();
        ClauseNumber mark = ClauseNumber.at(printed + " x")
                .map(ClauseNumber.Numbered::number)
                .filter(found -> found.printed().equals(printed))
                .orElseGet(() -> unusual(printed));
        return here.format().endsWith("Roman") ? mark.asRoman().orElse(mark) : mark;
    }

    /** A label such as "Clause 3:" counts by its number; one without any figure is a bullet with words. */
    private static ClauseNumber unusual(String printed) {
        Matcher figures = FIGURES.matcher(printed);
        if (!figures.find()) {
            return new ClauseNumber(printed, null, ClauseNumber.Style.BULLET, "-");
        }
        String value = figures.group();
        ClauseNumber.Style style = value.contains(".") ? ClauseNumber.Style.OUTLINE : ClauseNumber.Style.DECIMAL;
        return new ClauseNumber(printed, value, style, printed.replace(value, "a"));
    }

    private String shown(int level, boolean legal, IntFunction<ListLevel> levels) {
        ListLevel found = levels.apply(level);
        int number = counts[level] != NONE ? counts[level] : found == null ? 1 : found.start();
        return written(found == null || legal ? "decimal" : found.format(), number);
    }

    private static String written(String format, int number) {
        boolean small = number > 0 && number < 90;
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> small ? RomanNumeral.of(number) : String.valueOf(number);
            case "upperRoman" -> small ? RomanNumeral.of(number).toUpperCase(Locale.ROOT) : String.valueOf(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, as word processors count. */
    private static String letter(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }
}
