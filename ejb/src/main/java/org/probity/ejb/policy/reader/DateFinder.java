package org.probity.ejb.policy.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.DatePrecision;
import org.probity.ejb.policy.draft.WrittenDate;

/**
 * Finds dates as British offices write them: the day before the month, and no more precise than written (V-03). A number
 * of two digits for the year is in this century. What cannot be a date in this order is none, and 1.2.20 behind the word
 * version or clause is a number of that.
 */
final class DateFinder {
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "(\\d{4}|['\u2019]?\\d{2})(?![\\d/.-]*\\d)";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:\\s*(?:st|nd|rd|th))?\\s*(?:of\\s+)?[\\s-]?" + MONTH + ",?[\\s-]*" + YEAR);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final String NO_OUTLINE =
            "(?!(?<=\\b(?:versions?|v|clauses?|paragraphs?|paras?|sections?|rules?|items?|points?|parts?)[\\s.:]{0,3})"
                    + "\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?!\\d))";
    private static final Pattern NUMBERS =
            Pattern.compile("(?i)(?<![\\d/.-])" + NO_OUTLINE + "(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\b" + MONTH + "[\\s,/-]*" + YEAR);
    private static final Pattern MONTH_NUMBER = Pattern.compile("(?<![\\d/.-])(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final Pattern TERM = Pattern.compile(
            "(?i)\\b(autumn|spring|summer)(?:\\s+term)?(?:\\s+(?:1|2|one|two))?,?\\s+(\\d{4})(?:\\s?[/-]\\s?(\\d{2,4}))?\\b");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})(?![\\d/-]|\\.\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /**
     * A date and where it stands.
     *
     * @param date the date
     * @param start first character in the text
     * @param end character after it
     */
    record Found(WrittenDate date, int start, int end) {}

    private interface Reading {
        LocalDate date(MatchResult match);
    }

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private DateFinder(String text) {
        this.text = text;
        look(ISO, DatePrecision.DAY, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        look(DAY_MONTH_YEAR, DatePrecision.DAY, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        look(MONTH_DAY_YEAR, DatePrecision.DAY, m -> day(m.group(3), month(m.group(1)), m.group(2)));
        look(NUMBERS, DatePrecision.DAY, m -> day(m.group(4), number(m.group(3)), m.group(1)));
        look(TERM, DatePrecision.TERM, DateFinder::term);
        look(MONTH_YEAR, DatePrecision.MONTH, m -> day(m.group(2), month(m.group(1)), "1"));
        look(MONTH_NUMBER, DatePrecision.MONTH, m -> day(m.group(2), number(m.group(1)), "1"));
        look(YEAR_ALONE, DatePrecision.YEAR, m -> day(m.group(1), 1, "1"));
        found.sort(Comparator.comparingInt(Found::start));
    }

    /** Dates in the order of the text. Years that stand alone are among them; only their label shows what they are. */
    static List<Found> in(String text) {
        return List.copyOf(new DateFinder(text).found);
    }

    static boolean isOnlyADate(String text) {
        List<Found> dates = in(text);
        return dates.size() == 1
                && dates.get(0).date().precision() != DatePrecision.YEAR
                && text.length() - (dates.get(0).end() - dates.get(0).start()) <= 3;
    }

    /** Figures that look like a date but are none in the order of day and month. */
    static Optional<String> impossibleIn(String text) {
        return NUMBERS.matcher(text)
                .results()
                .filter(m -> dateOrNull(m, all -> day(all.group(4), number(all.group(3)), all.group(1))) == null)
                .map(MatchResult::group)
                .findFirst();
    }

    /** A month as people write it: June 2023. */
    static String plainMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private void look(Pattern pattern, DatePrecision precision, Reading reading) {
        pattern.matcher(text).results().forEach(match -> {
            boolean free =
                    found.stream().noneMatch(other -> match.start() < other.end() && other.start() < match.end());
            LocalDate date = free ? dateOrNull(match, reading) : null;
            if (date != null) {
                found.add(
                        new Found(new WrittenDate(match.group().strip(), date, precision), match.start(), match.end()));
            }
        });
    }

    private static LocalDate dateOrNull(MatchResult match, Reading reading) {
        try {
            return reading.date(match);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(String year, int month, String day) {
        String digits = year.replaceAll("\\D", "");
        return LocalDate.of(digits.length() == 2 ? 2000 + number(digits) : number(digits), month, number(day));
    }

    private static LocalDate term(MatchResult match) {
        int year = number(match.group(2));
        String name = match.group(1).toLowerCase(Locale.ROOT);
        int month = name.equals("autumn") ? 9 : name.equals("spring") ? 1 : 4;
        boolean academicYear = match.group(3) != null && month != 9;
        return LocalDate.of(academicYear ? year + 1 : year, month, 1);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
