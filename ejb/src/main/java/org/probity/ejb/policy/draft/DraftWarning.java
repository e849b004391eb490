package org.probity.ejb.policy.draft;

import java.io.Serializable;

/**
 * Something a person should look at before trusting the draft.
 *
 * @param kind what it is about
 * @param message a sentence for people
 */
public record DraftWarning(Kind kind, String message) implements Serializable {

    /** What a warning is about. */
    public enum Kind {
        JOINED,
        NUMBER_INFERRED,
        NUMBER_REPEATED,
        NUMBER_SKIPPED,
        REVIEW_CONFLICT,
        DATE_UNCLEAR,
        LEFT_OUT,
        NOT_A_POLICY,
        NO_TITLE,
        WORDS_LOST
    }
}
