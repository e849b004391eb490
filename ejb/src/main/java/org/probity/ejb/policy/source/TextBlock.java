package org.probity.ejb.policy.source;

import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;

/**
 * A paragraph, list item or heading of the source.
 *
 * @param text without its number or bullet, white space single
 * @param mark its number or bullet, or null
 * @param indent how far from the left, in the unit of the format; only comparisons mean something
 * @param level heading level if the format says that it is a heading, else 0
 * @param prominent wholly bold or larger than its surroundings
 * @param gap white space or a page break stands before it
 */
public record TextBlock(String text, ClauseNumber mark, double indent, int level, boolean prominent, boolean gap)
        implements SourceBlock {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!][\"'\u2019\u201D)\\]]*$", Pattern.DOTALL);

    /** Whether the last sentence is closed by a punctuation mark. */
    public boolean endsSentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Whether it announces what follows. */
    public boolean endsWithColon() {
        return text.endsWith(":");
    }

    public boolean isItem() {
        return mark != null && level == 0;
    }

    public boolean isBullet() {
        return isItem() && mark.isBullet();
    }

    public boolean startsLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    public int words() {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /** The same block with more text behind it. */
    public TextBlock followedBy(String separator, String more) {
        return new TextBlock(text + separator + more, mark, indent, level, prominent, gap);
    }

    public TextBlock saying(String newText) {
        return new TextBlock(newText, mark, indent, level, prominent, gap);
    }

    public TextBlock marked(ClauseNumber newMark) {
        return new TextBlock(text, newMark, indent, level, prominent, gap);
    }
}
