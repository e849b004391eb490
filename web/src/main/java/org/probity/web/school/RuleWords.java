package org.probity.web.school;

import java.util.Locale;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.RuleLine;

/** Values of rules as a page tells them: "Headteacher and chair of governors", "5 clear working days", "Yes". */
final class RuleWords {
    static final String FROM_SETTINGS = "Settings: ";

    private RuleWords() {}

    /** What a rule says with this value. */
    static String value(RuleDefinition rule, String value) {
        if (value == null || value.isBlank()) {
            return "Nothing laid down";
        }
        if (rule.ruleId().startsWith("T")) {
            return days(rule, value);
        }
        String said = rule.words(value);
        return said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    /** Where what holds comes from, as a sentence without its end. */
    static String origin(RuleLine line, boolean trusts) {
        if (line.source() == null) {
            return "Nobody has said anything yet";
        }
        if (!line.own()) {
            return trusts ? "What the trust says" : "Trust default";
        }
        return line.source().startsWith(FROM_SETTINGS)
                ? "The school's own"
                : "The school's own policy (" + line.source() + ")";
    }

    private static String days(RuleDefinition rule, String value) {
        String kind = rule.marks().contains("calendar")
                ? "calendar day"
                : rule.marks().contains("clear") ? "clear working day" : "working day";
        return value + " " + kind + (value.equals("1") ? "" : "s");
    }
}
