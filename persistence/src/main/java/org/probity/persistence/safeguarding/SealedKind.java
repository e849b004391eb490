package org.probity.persistence.safeguarding;

/** What stands in the sealed part of a case. */
public enum SealedKind {
    THRESHOLD("Harm threshold"),
    LADO("Talk with the LADO"),
    STRATEGY("Strategy meeting"),
    RELEASE("Released to HR");

    private final String words;

    SealedKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
