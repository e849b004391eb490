package org.probity.ejb.person.bulk;

/** What a line of a list would do. */
public enum Verdict {
    NEW("new"),
    CHANGED("changes"),
    SAME("as before"),
    WRONG("left out");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
