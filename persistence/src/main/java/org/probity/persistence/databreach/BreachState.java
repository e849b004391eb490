package org.probity.persistence.databreach;

/** Where a data breach stands, as the register says it (8.8). */
public enum BreachState {
    SUSPECTED("to be looked at", "waiting"),
    NO_BREACH("no breach", "closed"),
    RUNNING("72 hours run", "due"),
    LATE("72 hours are over", "late"),
    NOBODY_TO_TELL("nobody to be told", "done"),
    PEOPLE_TO_TELL("people to be told", "due"),
    TOLD("told", "done"),
    /** The Commissioner heard of it after the 72 hours (DP-02). */
    TOLD_LATE("told late, after the 72 hours", "done");

    private final String words;
    private final String look;

    BreachState(String words, String look) {
        this.words = words;
        this.look = look;
    }

    public String words() {
        return words;
    }

    /** The look that a page gives it. */
    public String look() {
        return look;
    }
}
