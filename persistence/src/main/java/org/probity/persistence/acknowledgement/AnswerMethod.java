package org.probity.persistence.acknowledgement;

/** How an answer was given. */
public enum AnswerMethod {
    PAGE("on the page, signed in"),
    LINK("by the link in their mail"),
    PAPER("on paper"),
    SIGN_IN_BOOK("in the sign-in book");

    private final String words;

    AnswerMethod(String words) {
        this.words = words;
    }

    /** As it follows "acknowledged". */
    public String words() {
        return words;
    }

    /** Recorded by somebody else, with a witness. */
    public boolean isByHand() {
        return this == PAPER || this == SIGN_IN_BOOK;
    }
}
