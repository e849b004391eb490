package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Gives headings their levels: the title is 1, main headings are 2. Where the format is silent, numbers tell, and a
 * heading right below another one is its sub-heading.
 */
final class HeadingLevels {
    private static final int MAIN = 2;
    private static final int DEEPEST = 6;

    private final List<SourceBlock> blocks;
    private final boolean[] heading;
    private final int titleAt;
    private final int shift;
    private final boolean mostlyNumbered;

    HeadingLevels(List<SourceBlock> blocks, boolean[] heading, int titleAt) {
        this.blocks = blocks;
        this.heading = heading;
        this.titleAt = titleAt;
        int highest = DEEPEST;
        int numbered = 0;
        int plain = 0;
        for (int i = 0; i < heading.length; i++) {
            if (heading[i] && i != titleAt && blocks.get(i) instanceof TextBlock text) {
                highest = text.level() > 0 ? Math.min(highest, text.level()) : highest;
                numbered += text.mark() != null ? 1 : 0;
                plain += text.mark() == null ? 1 : 0;
            }
        }
        shift = MAIN - highest;
        mostlyNumbered = numbered > plain;
    }

    List<OutlinePart> parts() {
        List<OutlinePart> parts = new ArrayList<>();
        int outlineSeen = 0;
        int before = 0;
        for (int i = 0; i < heading.length; i++) {
            int level = 0;
            if (heading[i] && blocks.get(i) instanceof TextBlock text) {
                level = level(i, text, before, outlineSeen);
                outlineSeen = text.mark() != null && i != titleAt ? level : outlineSeen;
            }
            parts.add(new OutlinePart(blocks.get(i), level));
            before = level;
        }
        return parts;
    }

    private int level(int at, TextBlock text, int before, int numberedAbove) {
        if (at == titleAt) {
            return 1;
        }
        if (text.level() > 0) {
            return Math.max(MAIN, Math.min(DEEPEST, text.level() + shift));
        }
        if (text.mark() != null) {
            return mostlyNumbered ? byNumber(text.mark()) : MAIN + 1;
        }
        if (mostlyNumbered && numberedAbove > 0) {
            return numberedAbove + 1;
        }
        return before >= MAIN ? before + 1 : MAIN;
    }

    private int byNumber(ClauseNumber mark) {
        boolean hasUpperLevel = false;
        for (int i = 0; i < heading.length; i++) {
            hasUpperLevel |= heading[i]
                    && blocks.get(i) instanceof TextBlock text
                    && text.mark() != null
                    && text.mark().parts() == 1;
        }
        return MAIN + mark.parts() - (hasUpperLevel ? 1 : Math.min(2, mark.parts()));
    }
}
