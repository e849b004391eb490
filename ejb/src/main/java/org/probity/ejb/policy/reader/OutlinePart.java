package org.probity.ejb.policy.reader;

import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/**
 * A block of the source of which it is known whether it is a heading.
 *
 * @param block the block
 * @param level 0 if it is no heading
 */
record OutlinePart(SourceBlock block, int level) {

    boolean isHeading() {
        return level > 0;
    }

    /** The block if it is text that is no heading, else null. */
    TextBlock clauseText() {
        return level == 0 && block instanceof TextBlock text ? text : null;
    }
}
