package org.probity.ejb.policy.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.RomanNumeral;

/** The numbers that a browser would print before the items of one list. */
final class HtmlNumbering {
    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?:\\s*([a-z-]+)");

    private final boolean ordered;
    private final String type;
    private int next;

    HtmlNumbering(Element list) {
        ordered = list.normalName().equals("ol");
        type = type(list);
        next = number(list.attr("start"), 1);
    }

    /** The mark of the next item. */
    ClauseNumber next(Element item) {
        if (!ordered || type.equals("none")) {
            return ClauseNumber.BULLET;
        }
        int number = number(item.attr("value"), next);
        next = number + 1;
        return ClauseNumber.at(value(number) + ". x")
                .map(ClauseNumber.Numbered::number)
                .map(mark -> roman() ? mark.asRoman().orElse(mark) : mark)
                .orElse(ClauseNumber.BULLET);
    }

    private boolean roman() {
        return type.endsWith("roman");
    }

    private String value(int number) {
        String plain =
                switch (type.replace("upper", "lower")) {
                    case "lower-alpha", "lower-latin" -> letter(number);
                    case "lower-roman" -> number > 0 && number < 90 ? RomanNumeral.of(number) : String.valueOf(number);
                    default -> String.valueOf(number);
                };
        return type.startsWith("upper") ? plain.toUpperCase(Locale.ROOT) : plain;
    }

    private static String letter(int number) {
        return number > 0 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
    }

    private static String type(Element list) {
        Matcher style = STYLE.matcher(list.attr("style"));
        if (style.find()) {
            return style.group(1).toLowerCase(Locale.ROOT);
        }
        return switch (list.attr("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches("\\d{1,3}") ? Integer.parseInt(attribute) : otherwise;
    }
}
