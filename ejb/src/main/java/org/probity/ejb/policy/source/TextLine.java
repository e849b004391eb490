package org.probity.ejb.policy.source;

/**
 * One line as it stands on the page, before lines become paragraphs.
 *
 * @param text as written, markup of the format included
 * @param indent left edge
 * @param end right edge
 * @param right right edge that a full line has here
 * @param room what its first word would need behind another word, the space between them included, in the unit of the edges
 * @param gap white space stands before it
 * @param top first line of a page or column
 * @param prominent wholly bold or larger than its surroundings
 * @param level heading level if the format says so, else 0
 */
public record TextLine(
        String text,
        double indent,
        double end,
        double right,
        double room,
        boolean gap,
        boolean top,
        boolean prominent,
        int level) {

    /** Whether the first word of the next line would still have fitted here: then the line was ended on purpose. */
    boolean endsEarlyBefore(TextLine next) {
        return end + next.room < right;
    }
}
