package org.probity.persistence.board;

/** Where a meeting is in its life; DRAFT and SIGNED are the states of its minutes (V-08). */
public enum BoardStatus {
    PLANNED("planned"),
    CALLED("called"),
    DRAFT("minutes in draft"),
    SIGNED("minutes signed"),
    CANCELLED("cancelled");

    private final String words;

    BoardStatus(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
