package org.probity.persistence.databreach;

import org.probity.persistence.Refusal;

/** An act on a data breach lacks something, or comes at the wrong time; the message says what would do. */
public final class BreachIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    public BreachIncomplete(String whatToDo) {
        super(whatToDo);
    }

    /** The text without space around it. */
    public static String needed(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new BreachIncomplete(otherwise);
        }
        return text.strip();
    }

    /** The same where it may be left out: null then. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The choice, which must be made. */
    public static <T> T chosen(T choice, String otherwise) {
        if (choice == null) {
            throw new BreachIncomplete(otherwise);
        }
        return choice;
    }
}
