package org.probity.persistence.safeguarding;

/** What a review of several low-level concerns finds: whether in sum they reach the harm threshold. */
public enum PatternOutcome {
    BELOW_THRESHOLD("They stay below the harm threshold"),
    THRESHOLD_MET("In sum they reach the harm threshold");

    private final String words;

    PatternOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
