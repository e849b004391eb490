package org.probity.persistence.databreach;

/** Why people need not be told although the risk is high (Art. 34(3)). */
public enum SparedBecause {
    UNREADABLE("nobody without the key can read the data, such as with encryption"),
    RISK_GONE("what was done since makes the high risk no longer likely"),
    DISPROPORTIONATE("telling each of them would be out of proportion; they are told in public instead");

    private final String words;

    SparedBecause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
