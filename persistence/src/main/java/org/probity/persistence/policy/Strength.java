package org.probity.persistence.policy;

/** How much a clause demands: only PROHIBITED and REQUIRED can be broken, ADVISED alone leads no further than advice (S0-10). */
public enum Strength {
    PROHIBITED("must not"),
    REQUIRED("must"),
    ADVISED("should"),
    RIGHT("a right"),
    INFORMATION("for information");

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /** For people: "must not". */
    public String getWords() {
        return words;
    }
}
