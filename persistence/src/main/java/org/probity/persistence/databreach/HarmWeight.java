package org.probity.persistence.databreach;

/** How heavy the harm would be for the people whose data they are. */
public enum HarmWeight {
    NEGLIGIBLE("Negligible: a nuisance, soon over"),
    LIMITED("Limited: worry or cost that they can get over"),
    SIGNIFICANT("Significant: hard to put right, such as loss of money, shame among others, worse health"),
    SEVERE("Severe: danger to safety, or harm that stays");

    private final String words;

    HarmWeight(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
