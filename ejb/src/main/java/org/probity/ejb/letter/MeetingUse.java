package org.probity.ejb.letter;

/** Whether a letter carries a meeting request: none, perhaps (only if a time is given), a first request, or a change of one. */
public enum MeetingUse {
    NONE,
    MAYBE,
    REQUEST,
    UPDATE
}
