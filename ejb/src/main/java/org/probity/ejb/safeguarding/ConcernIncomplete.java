package org.probity.ejb.safeguarding;

import org.probity.persistence.Refusal;

/** Something that safeguarding keeps lacks what it cannot do without; the message says what to give. */
public final class ConcernIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    ConcernIncomplete(String whatToGive) {
        super(whatToGive);
    }

    /** The text without space around it. */
    static String needed(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new ConcernIncomplete(otherwise);
        }
        return text.strip();
    }

    /** The same where it may be left out: null then. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
