package org.probity.ejb.policy.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or bullet at the front of a clause or heading. A single i, v or x is read as a letter here; only its
 * neighbours can tell whether it is a roman one.
 *
 * @param printed as the source prints it (28., (b), 3.1), or an empty text for a bullet
 * @param value the number without its punctuation, or null for a bullet
 * @param style what it counts in
 * @param shape its punctuation with the value replaced, so that 1) and 1. are told apart
 */
public record ClauseNumber(String printed, String value, Style style, String shape) {

    /** What a number counts in. */
    public enum Style {
        BULLET,
        DECIMAL,
        OUTLINE,
        LETTER,
        ROMAN
    }

    /** A number and the text that follows it. */
    public record Numbered(ClauseNumber number, String rest) {}

    /** A list mark without a number. */
    public static final ClauseNumber BULLET = new ClauseNumber("", null, Style.BULLET, "-");

    private static final int MOST_BULLETS = 2;
    private static final String BULLETS = "[-+*\u2022\u00B7\u25AA\u25AB\u25E6\u2023\u2043\u25CF\u25CB\u25A0\u25A1\u27A2"
            + "\u25BA\u25B6\u2713\u2714\u2756\u2013\u2014\u2212>\u00A7\uF0A7\uF0B7\uF0D8\uF0FC\uF02D\u25C6\u25C7\u2219\u27A4]";
    private static final Pattern BULLET_MARK = Pattern.compile("(?:" + BULLETS + "|o(?=\\s+\\p{Lu}))(?:\\s+|$)");
    private static final Pattern OUTLINE_MARK =
            Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){1,5})\\\\?[.):]?(?=\\s|$)");
    private static final Pattern DECIMAL_MARK = Pattern.compile(
            "(?:\\(?(\\d{1,3})\\\\?[.)]|\\((\\d{1,3})\\)|(\\d{1,3})(?=\\t| {2}))(?=\\s|$)|\\d{1,2}\\.(?=\\p{Lu}\\p{Ll}+(?:\\s|$))");
    private static final Pattern ROMAN_MARK = Pattern.compile("\\(?([ivxl]{2,7}|[IVX]{2,7})\\\\?[.)](?=\\s|$)");
    private static final Pattern LETTER_MARK = Pattern.compile("\\(?([a-zA-Z])\\\\?[.)](?=\\s|$)");

    /** The number or bullet at the front of a line, if there is one. A bullet before a number is dropped. */
    public static Optional<Numbered> at(String line) {
        String text = line.strip();
        boolean bullet = false;
        for (int i = 0; i < MOST_BULLETS; i++) {
            Matcher mark = BULLET_MARK.matcher(text);
            if (mark.lookingAt()) {
                text = text.substring(mark.end());
                bullet = true;
            }
        }
        Optional<Numbered> numbered = numbered(text);
        if (numbered.isEmpty() && bullet) {
            return Optional.of(new Numbered(BULLET, text));
        }
        return numbered;
    }

    private static Optional<Numbered> numbered(String text) {
        return first(text, OUTLINE_MARK, Style.OUTLINE)
                .or(() -> first(text, DECIMAL_MARK, Style.DECIMAL))
                .or(() -> first(text, ROMAN_MARK, Style.ROMAN)
                        .filter(found -> found.number().ordinal() > 0))
                .or(() -> first(text, LETTER_MARK, Style.LETTER));
    }

    private static Optional<Numbered> first(String text, Pattern pattern, Style style) {
        Matcher mark = pattern.matcher(text);
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        String printed = mark.group().replace("\\", "");
        return Optional.of(
                new Numbered(of(printed, style), text.substring(mark.end()).strip()));
    }

    private static ClauseNumber of(String printed, Style style) {
        String value = printed.replaceAll("[^\\p{L}\\d.]|\\.$|\\.\\)$", "");
        String shape = printed.replace(value, Character.isUpperCase(value.charAt(0)) ? "A" : "a");
        return new ClauseNumber(printed, value, style, shape);
    }

    public boolean isBullet() {
        return style == Style.BULLET;
    }

    /** Whether both belong to one list as far as their looks tell. */
    public boolean looksLike(ClauseNumber other) {
        return style == other.style
                && (isBullet() || shape.equals(other.shape))
                && (style != Style.OUTLINE || parts() == other.parts());
    }

    /** Levels of an outline number: 2 for 3.1; 1 for every other number. */
    public int parts() {
        return style == Style.OUTLINE ? value.split("\\.").length : 1;
    }

    /** Its place in its list from 1, or 0 if it has none: a bullet, or letters that are no roman number. */
    public int ordinal() {
        return switch (style) {
            case BULLET -> 0;
            case DECIMAL -> Integer.parseInt(value);
            case OUTLINE -> Integer.parseInt(value.substring(value.lastIndexOf('.') + 1));
            case LETTER -> Character.toLowerCase(value.charAt(0)) - 'a' + 1;
            case ROMAN -> RomanNumeral.value(value);
        };
    }

    /** Whether this is the number after the other one in the same list. */
    public boolean follows(ClauseNumber other) {
        return looksLike(other) && ordinal() == other.ordinal() + 1 && samePrefix(other);
    }

    private boolean samePrefix(ClauseNumber other) {
        return style != Style.OUTLINE || prefix().equals(other.prefix());
    }

    private String prefix() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    /** The same mark read as a roman number, if its letter is one. */
    public Optional<ClauseNumber> asRoman() {
        return style == Style.LETTER && RomanNumeral.value(value) > 0
                ? Optional.of(new ClauseNumber(printed, value, Style.ROMAN, shape))
                : Optional.empty();
    }

    /** The value that stands at another place of the same list: h for 8 in a list of letters. */
    public String valueAt(int ordinal) {
        String plain =
                switch (style) {
                    case BULLET -> throw new IllegalStateException("A bullet has no number");
                    case DECIMAL -> Integer.toString(ordinal);
                    case OUTLINE -> prefix() + "." + ordinal;
                    case LETTER -> Character.toString((char) ('a' + ordinal - 1));
                    case ROMAN -> RomanNumeral.of(ordinal);
                };
        return Character.isUpperCase(value.charAt(0)) ? plain.toUpperCase(Locale.ROOT) : plain;
    }
}
