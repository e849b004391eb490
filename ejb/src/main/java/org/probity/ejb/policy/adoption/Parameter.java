package org.probity.ejb.policy.adoption;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the trust's text leaves to each school: a number, a name, a choice. What is kept is what {@code RuleBook} answers: codes,
 * a list as one entry a line.
 *
 * @param ruleId row of the table of differences, X01 to X43 (domain.md 1.7)
 * @param key as it stands between double braces in the text
 * @param least of a number
 * @param most of a number
 * @param choices code and words; empty where anything can be said
 * @param label what it is, such as "Working days to answer an enquiry"
 * @param why why schools differ
 * @param source which of the decomposed policies say something about it
 */
public record Parameter(
        String ruleId,
        String key,
        Kind kind,
        int least,
        int most,
        Map<String, String> choices,
        String label,
        String why,
        String source)
        implements Serializable {
    private static final int LONGEST_TEXT = 120;

    /** What can be said. */
    public enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        ONE,
        MANY,
        NAMES,
        FIXED
    }

    /** What somebody may type, as a sentence. */
    public String hint() {
        return switch (kind) {
            case NUMBER -> "A whole number from " + least + " to " + most + ".";
            case TEXT -> "A few words.";
            case FLAG -> "Yes or no.";
            case ONE -> "One of: " + String.join(", ", choices.values()) + ".";
            case MANY -> "One a line, out of: " + String.join(", ", choices.values()) + ".";
            case NAMES ->
                choices.isEmpty()
                        ? "One a line."
                        : "One a line, for example " + String.join(", ", choices.values()) + ".";
            case FIXED -> "The same for every school.";
        };
    }

    /**
     * The value as it is kept.
     *
     * @param typed words or codes; blank gives an empty text
     * @throws WrongValue with a sentence that names this parameter
     */
    public String read(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case NUMBER -> number(plain);
            case TEXT -> text(plain);
            case FLAG -> flag(plain);
            case ONE -> code(plain);
            case MANY, NAMES -> entries(plain).map(this::code).distinct().collect(Collectors.joining("\n"));
            case FIXED -> throw new WrongValue(label + ": this is the same for every school.");
        };
    }

    /** A kept value as it stands in a sentence: "16", "face to face and school e-mail". */
    public String words(String value) {
        if (kind == Kind.FLAG) {
            return value.equals("true") ? "yes" : "no";
        }
        List<String> entries =
                value.lines().map(entry -> choices.getOrDefault(entry, entry)).toList();
        if (entries.size() < 2) {
            return String.join("", entries);
        }
        return String.join(", ", entries.subList(0, entries.size() - 1)) + " and " + entries.get(entries.size() - 1);
    }

    /** A kept value as somebody would type it. */
    public String typed(String value) {
        return kind == Kind.FLAG
                ? value.isEmpty() ? "" : words(value)
                : value.lines().map(entry -> choices.getOrDefault(entry, entry)).collect(Collectors.joining("\n"));
    }

    private String number(String plain) {
        boolean fits = plain.matches("\\d{1,4}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most;
        if (!fits) {
            throw new WrongValue(label + ": write a whole number from " + least + " to " + most + ".");
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
