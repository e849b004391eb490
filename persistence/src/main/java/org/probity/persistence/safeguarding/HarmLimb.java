package org.probity.persistence.safeguarding;

/** The four limbs of the harm threshold: one is enough. */
public enum HarmLimb {
    HARMED_CHILD("Has harmed a child, or may have"),
    CRIMINAL_OFFENCE("May have committed a criminal offence against a child or related to one"),
    RISK_OF_HARM("Has behaved in a way that points to a risk of harm to children"),
    UNSUITABLE("Has behaved, or may have, in a way that points to not being suitable to work with children");

    private final String words;

    HarmLimb(String words) {
        this.words = words;
    }

    /** A whole clause about the person; also counts for conduct outside work. */
    public String words() {
        return words;
    }
}
