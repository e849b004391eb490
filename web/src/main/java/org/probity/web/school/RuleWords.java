package org.probity.web.school;

import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.RuleService.RuleLine;
import org.probity.web.words.Spoken;

/** Rules and their values in plain words. A key or a value that has none of its own is told as it is written. */
final class RuleWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probity.web.school");
    private static final Set<String> CALENDAR_DAYS = Set.of("T17", "T18");
    private static final Set<String> CLEAR_DAYS = Set.of("T07", "T07w", "T08a", "T08b");

    private RuleWords() {}

    /** What the rule is about: "Former pupils may be contacts from this age". */
    static String label(RuleLine line) {
        return word(line.key(), line.key());
    }

    /** What holds: "Headteacher, Chair of governors", "5 clear working days", "no". */
    static String value(RuleLine line) {
        if (line.value() == null || line.value().isBlank()) {
            return "Nothing laid down";
        }
        if (line.ruleId().startsWith("T")) {
            return days(line);
        }
        String said =
                line.value().lines().map(entry -> entry(line.key(), entry)).collect(Collectors.joining(", "));
        return said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    private static String days(RuleLine line) {
        String kind = CALENDAR_DAYS.contains(line.ruleId())
                ? "calendar day"
                : CLEAR_DAYS.contains(line.ruleId()) ? "clear working day" : "working day";
        return line.value() + " " + kind + (line.value().equals("1") ? "" : "s");
    }

    private static String entry(String key, String entry) {
        String plain = entry.strip();
        if (plain.matches("\\d{4}-\\d{2}")) {
            return Spoken.date(YearMonth.parse(plain));
        }
        if (plain.contains(":")) {
            return entry(key, plain.substring(0, plain.indexOf(':'))) + " under "
                    + plain.substring(plain.indexOf(':') + 1);
        }
        boolean code = plain.matches("[A-Z][A-Z0-9_]+");
        String usual =
                word("value." + plain, code ? plain.toLowerCase(Locale.UK).replace('_', ' ') : plain);
        return word("value." + key + "." + plain, usual);
    }

    private static String word(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }
}
