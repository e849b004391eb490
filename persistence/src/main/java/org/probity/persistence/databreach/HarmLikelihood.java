package org.probity.persistence.databreach;

/** How likely it is that somebody comes to harm by a data breach. */
public enum HarmLikelihood {
    UNLIKELY("Unlikely"),
    POSSIBLE("Possible"),
    LIKELY("Likely"),
    CERTAIN("Certain, or it has happened");

    private final String words;

    HarmLikelihood(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
