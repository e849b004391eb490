package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/** Dirt on a scanned page, which text recognition turns into full stops and dashes. It holds no word; it is listed all the same. */
final class Speckles {
    private final List<SourceBlock> clean = new ArrayList<>();
    private final List<PageFurniture> dirt = new ArrayList<>();

    Speckles(List<SourceBlock> blocks) {
        for (SourceBlock block : blocks) {
            if (block instanceof TextBlock text && isDirt(text)) {
                dirt.add(new PageFurniture(PageFurniture.Kind.SPECKLE, text.text()));
            } else {
                clean.add(block);
            }
        }
    }

    private static boolean isDirt(TextBlock text) {
        boolean numbered = text.mark() != null && !text.mark().isBullet();
        return !numbered && !text.text().isEmpty() && text.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    List<SourceBlock> clean() {
        return clean;
    }

    List<PageFurniture> dirt() {
        return dirt;
    }
}
