package org.probity.ejb.rule;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can differ between schools: a number, a name, a choice. What is kept is what {@code RuleBook} answers: codes, a list
 * as one entry a line, nothing where the rule is silent.
 *
 * @param ruleId row of the table of differences, X01 to X43 (domain.md 1.7), of the rules on allegations, A-10 and A-18 (2.6), or a
 *     period, T01 to T19 (2.3)
 * @param choices code and words; empty where anything can be said
 * @param label what it is, such as "Working days to answer an enquiry"
 * @param why why schools differ
 * @param source which of the decomposed policies say something about it
 * @param marks as they stand in {@code rule/rules.txt}
 */
public record RuleDefinition(
        String ruleId,
        String key,
        Kind kind,
        Bounds bounds,
        Map<String, String> choices,
        String label,
        String why,
        String source,
        Set<String> marks)
        implements Serializable {
    private static final int LONGEST_TEXT = 120;
    private static final Pattern CASE = Pattern.compile(
            "ALL|(STAFF|PARENT|PUPIL|GOVERNOR|VOLUNTEER|CONTRACTOR|EXTERNAL)(:CC-\\d\\d)?", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What can be said. */
    public enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        MONTH,
        ONE,
        MANY,
        NAMES,
        CASES
    }

    /** Whose matter a rule is (domain.md 9.2). */
    public enum Area {
        GENERAL,
        SAFEGUARDING,
        DATA,
        PARENTS
    }

    public Area area() {
        return Arrays.stream(Area.values())
                .filter(area -> marks.contains(area.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Area.GENERAL);
    }

    /** Whether a text of the trust may leave it to the schools. */
    public boolean isOpenToTexts() {
        return marks.contains("text");
    }

    /** Whether the trust alone says it, for all. */
    public boolean isTrusts() {
        return marks.contains("trust");
    }

    /** Whether it may say nothing. */
    public boolean maySayNothing() {
        return marks.contains("empty");
    }

    public boolean isList() {
        return kind == Kind.MANY || kind == Kind.NAMES || kind == Kind.CASES;
    }

    /** Whether law or the product leaves one value only. */
    public boolean isSettled() {
        boolean number = kind == Kind.NUMBER && bounds.least() == bounds.most();
        return number || (kind == Kind.ONE && choices.size() == 1);
    }

    /** What somebody may type, as a sentence. */
    public String hint() {
        String said = String.join(", ", choices.values());
        return switch (kind) {
            case NUMBER -> "A whole number from " + bounds.least() + " to " + bounds.most() + ".";
            case TEXT -> "A few words.";
            case FLAG -> "Yes or no.";
            case MONTH -> "A month such as 2027-06.";
            case ONE -> "One of: " + said + ".";
            case MANY -> "One a line, out of: " + said + ".";
            case NAMES -> choices.isEmpty() ? "One a line." : "One a line, for example " + said + ".";
            case CASES -> "One a line: ALL, a kind of case such as PARENT, or a kind and a code such as STAFF:CC-29.";
        };
    }

    /**
     * The value as it is kept.
     *
     * @param typed words or codes; blank gives an empty text
     * @throws WrongValue with a sentence that names this rule, its bound and where the bound comes from
     */
    public String read(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            return "";
        }
        String value =
                switch (kind) {
                    case NUMBER -> number(plain);
                    case TEXT -> text(plain);
                    case FLAG -> flag(plain);
                    case MONTH -> month(plain);
                    case ONE -> code(plain);
                    case CASES ->
                        entries(plain).map(this::kindOfCase).distinct().collect(Collectors.joining("\n"));
                    case MANY, NAMES ->
                        entries(plain).map(this::code).distinct().collect(Collectors.joining("\n"));
                };
        fault(value).ifPresent(sentence -> {
            throw new WrongValue(label + ": " + sentence);
        });
        return value;
    }

    /** Why a kept value lies outside the bounds; empty when it does not, and always for one that says nothing. */
    public Optional<String> fault(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (kind == Kind.NUMBER) {
            boolean fits = value.matches("\\d{1,4}") && bounds.holds(Integer.parseInt(value));
            return fits ? Optional.empty() : Optional.of(outside());
        }
        List<String> entries = value.lines().toList();
        List<String> missing = bounds.missing(entries);
        if (isList() && !missing.isEmpty()) {
            return Optional.of("this always holds " + told(missing) + "." + bounds.because());
        }
        List<String> forbidden = bounds.forbidden(entries);
        return forbidden.isEmpty()
                ? Optional.empty()
                : Optional.of("this never holds " + told(forbidden) + "." + bounds.because());
    }

    /** A kept value as it stands in a sentence: "16", "face to face and school e-mail". */
    public String words(String value) {
        if (kind == Kind.FLAG) {
            return value.equals("true") ? "yes" : "no";
        }
        return told(value.lines().toList());
    }

    /** A kept value as somebody would type it. */
    public String typed(String value) {
        return kind == Kind.FLAG
                ? value.isEmpty() ? "" : words(value)
                : value.lines().map(entry -> choices.getOrDefault(entry, entry)).collect(Collectors.joining("\n"));
    }

    /** One entry in words. */
    public String word(String entry) {
        if (kind == Kind.MONTH && entry.matches("\\d{4}-\\d{2}")) {
            return MONTH.format(YearMonth.parse(entry));
        }
        if (kind == Kind.CASES) {
            String[] parts = entry.toLowerCase(Locale.ROOT).split(":", 2);
            String whose = parts[0].equals("all") ? "everything" : "cases of " + plural(parts[0]);
            return parts.length == 1 ? whose : whose + " under " + parts[1].toUpperCase(Locale.ROOT);
        }
        return choices.getOrDefault(entry, entry);
    }

    private static String plural(String kindOfCase) {
        return switch (kindOfCase) {
            case "staff" -> "staff";
            case "external" -> "people outside the school";
            default -> kindOfCase + "s";
        };
    }

    private String told(List<String> codes) {
        List<String> entries = codes.stream().map(this::word).toList();
        if (entries.size() < 2) {
            return String.join("", entries);
        }
        return String.join(", ", entries.subList(0, entries.size() - 1)) + " and " + entries.get(entries.size() - 1);
    }

    private String outside() {
        return "write a whole number from " + bounds.least() + " to " + bounds.most() + "." + bounds.because();
    }

    private String number(String plain) {
        if (!plain.matches("\\d{1,4}") || !bounds.holds(Integer.parseInt(plain))) {
            throw new WrongValue(label + ": " + outside());
        }
        return String.valueOf(Integer.parseInt(plain));
    }

    private String text(String plain) {
        String line = plain.replaceAll("\\s+", " ");
        if (line.length() > LONGEST_TEXT || line.contains("{{")) {
            throw new WrongValue(label + ": write at most " + LONGEST_TEXT + " characters without braces.");
        }
        return line;
    }

    private String flag(String plain) {
        return switch (plain.toLowerCase(Locale.UK)) {
            case "yes", "true" -> "true";
            case "no", "false" -> "false";
            default -> throw new WrongValue(label + ": write yes or no.");
        };
    }

    private String month(String plain) {
        try {
            return YearMonth.parse(plain).toString();
        } catch (DateTimeException none) {
            WrongValue told = new WrongValue(label + ": write a month such as 2027-06.");
            told.initCause(none);
            throw told;
        }
    }

    private String kindOfCase(String entry) {
        if (!CASE.matcher(entry).matches()) {
            throw new WrongValue(
                    label + ": \"" + entry + "\" is no kind of case. Write ALL, PARENT or STAFF:CC-29, one a line.");
        }
        return entry.toUpperCase(Locale.ROOT);
    }

    private String code(String entry) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(entry)
                        || choice.getValue().equalsIgnoreCase(entry)
                        || choice.getValue().equalsIgnoreCase("the " + entry))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    if (kind == Kind.NAMES) {
                        return text(entry);
                    }
                    throw new WrongValue(
                            label + ": \"" + entry + "\" is not among " + String.join(", ", choices.values()) + ".");
                });
    }

    private static Stream<String> entries(String plain) {
        return Arrays.stream(plain.split("[\\n\\r,;]+", -1)).map(String::strip).filter(entry -> !entry.isEmpty());
    }
}
