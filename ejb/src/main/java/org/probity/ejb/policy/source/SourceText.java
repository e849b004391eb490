package org.probity.ejb.policy.source;

import java.util.List;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.WordCount;

/**
 * Everything a file says, in reading order.
 *
 * @param blocks paragraphs, items, headings and tables
 * @param furniture words that belong to the page
 * @param warnings what was met on the way
 * @param words words of the whole source, counted on another way than the one that made the blocks
 */
public record SourceText(
        List<SourceBlock> blocks, List<PageFurniture> furniture, List<DraftWarning> warnings, WordCount words) {

    public SourceText {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
        warnings = List.copyOf(warnings);
    }
}
