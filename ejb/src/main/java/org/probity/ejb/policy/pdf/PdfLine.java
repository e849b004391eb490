package org.probity.ejb.policy.pdf;

/**
 * A line of text where it stands on its page, in points from the top left corner.
 *
 * @param text words in order, a tab where the gap between two is wide
 * @param left left edge
 * @param right right edge
 * @param baseline distance of its base line from the top
 * @param size height of its letters
 * @param bold all of it
 * @param firstWord width of its first word
 */
record PdfLine(String text, double left, double right, double baseline, double size, boolean bold, double firstWord) {

    /** What the first word would need behind another word; a space is narrower than the average letter. */
    double room() {
        return firstWord + (right - left) / text.length();
    }
}
