package org.probity.ejb.letter;

/** Whether a letter carries a meeting request: none, perhaps (only if a time is given), a first request, a change of one, or its end. */
public enum MeetingUse {
    NONE,
    MAYBE,
    REQUEST,
    UPDATE,
    CANCEL;

    /** Whether asking somebody to come is all that the letter is for. */
    boolean isRequest() {
        return this == REQUEST || this == UPDATE;
    }
}
