package org.probity.persistence.letter;

/** Where a letter is (LT-03), with the word that a school office reads. */
public enum LetterState {
    DRAFT("waiting for a second reader"),
    REVIEWED("read, not yet sent"),
    QUEUED("waiting"),
    CLAIMED("being handed over"),
    SENT("handed over"),
    UNCERTAIN("uncertain: somebody must decide"),
    FAILED("refused"),
    HELD("held: no mail server configured"),
    WITHDRAWN("withdrawn");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it can still be kept from leaving. */
    public boolean mayBeWithdrawn() {
        return this == DRAFT || this == REVIEWED || this == QUEUED || this == HELD || this == FAILED;
    }

    /** Whether a person may post it or give it by hand instead of us. */
    public boolean mayBeCarried() {
        return this == QUEUED || this == HELD || this == UNCERTAIN || this == FAILED;
    }
}
