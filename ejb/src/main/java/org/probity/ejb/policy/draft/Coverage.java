package org.probity.ejb.policy.draft;

/**
 * The proof that no word of the source was lost: its words against those of headings, clauses, tables and furniture.
 *
 * @param source words of the source
 * @param missing words of the source that stand nowhere in the draft
 * @param added words of the draft that the source does not have, or not so often
 */
public record Coverage(WordCount source, WordCount missing, WordCount added) {

    static Coverage of(WordCount source, WordCount placed) {
        return new Coverage(source, source.minus(placed), placed.minus(source));
    }

    /** Every word is placed exactly as often as the source has it. */
    public boolean isComplete() {
        return missing.isEmpty() && added.isEmpty();
    }

    /** Share of the source's words that are placed, from 0 to 1. */
    public double share() {
        return source.isEmpty() ? 1 : 1 - (double) missing.total() / source.total();
    }
}
