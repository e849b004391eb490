package org.probity.persistence.statement;

/** What somebody is asked to sign: their own words, or what was written down while they were interviewed (M1). */
public enum StatementKind {
    STATEMENT("Statement"),
    NOTES("Notes of an interview");

    private final String words;

    StatementKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
