package org.probity.persistence.board;

/** How a vote went (G-04). */
public record Votes(int inFavour, int against, int abstained, boolean castingVote) {
    public Votes {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new BoardRefused("Votes are counted from 0.");
        }
    }

    int cast() {
        return inFavour + against + abstained;
    }

    /** A majority of those who vote; at a tie the chair's casting vote counts. */
    boolean carries() {
        return inFavour > against || (inFavour == against && inFavour > 0 && castingVote);
    }
}
