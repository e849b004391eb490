package org.probity.persistence.statement;

import java.time.LocalDate;

/** How far it is. EXPIRED is never stored: it is what an open one is once the last day of its link is over. */
public enum StatementState {
    ASKED("asked for"),
    BEGUN("begun"),
    SIGNED("signed"),
    WITHDRAWN("withdrawn"),
    EXPIRED("link expired");

    private final String words;

    StatementState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What this is on a day, where the link works until and with another. */
    public StatementState on(LocalDate today, LocalDate due) {
        return isOpen() && today.isAfter(due) ? EXPIRED : this;
    }

    /** Whether the person can still write and sign. */
    public boolean isOpen() {
        return this == ASKED || this == BEGUN;
    }
}
