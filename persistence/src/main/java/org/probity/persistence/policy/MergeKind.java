package org.probity.persistence.policy;

/** What the trust did meanwhile to a piece that a school had put in its own words. */
public enum MergeKind {
    CHANGED("The trust has changed this clause"),
    LOCKED("The trust has locked this clause"),
    DELETED("The trust has taken this clause out");

    private final String words;

    MergeKind(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
