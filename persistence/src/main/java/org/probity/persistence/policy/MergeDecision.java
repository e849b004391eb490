package org.probity.persistence.policy;

/** What a school does with its own words where the trust's have changed. Whatever it does, its words stay on record. */
public enum MergeDecision {
    TAKE("Take the trust's words"),
    KEEP("Keep our words"),
    BOTH("Both: the trust's, and ours as a clause of our own behind it");

    private final String words;

    MergeDecision(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
