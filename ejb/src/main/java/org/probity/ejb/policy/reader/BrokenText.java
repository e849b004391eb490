package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Puts together what a page break or a conversion tore apart: a sentence that breaks off and goes on in lower case, the
 * second paragraph of an item, a number and its text. A torn sentence may even come back as a bullet of its own.
 */
final class BrokenText {
    private static final int SHORTEST_PARAGRAPH = 7;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final List<SourceBlock> whole = new ArrayList<>();
    private final List<DraftWarning> warnings = new ArrayList<>();

    BrokenText(List<SourceBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            take(blocks.get(i), next);
        }
    }

    List<SourceBlock> blocks() {
        return whole;
    }

    List<DraftWarning> warnings() {
        return warnings;
    }

    private void take(SourceBlock block, SourceBlock next) {
        SourceBlock before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
        if (block instanceof TextBlock text
                && before instanceof TextBlock first
                && isOpen(first)
                && text.level() == 0) {
            if (isBareNumber(first) && !text.isItem()) {
                whole.set(whole.size() - 1, numbered(first, text));
                return;
            }
            if (goesOn(first, text, next)) {
                warnings.add(joined(text));
                whole.set(whole.size() - 1, first.followedBy(" ", text.text()));
                return;
            }
            if (isSecondParagraph(first, text)) {
                whole.set(whole.size() - 1, first.followedBy("\n", text.text()));
                return;
            }
        }
        whole.add(block);
    }

    private static boolean isOpen(TextBlock first) {
        return first.level() == 0 && first.text().length() < LONGEST_PARAGRAPH;
    }

    private static boolean isBareNumber(TextBlock first) {
        return first.isItem() && first.text().isEmpty();
    }

    /** The text of the second block as an item that begins where its number stands. */
    private static TextBlock numbered(TextBlock number, TextBlock text) {
        return new TextBlock(text.text(), number.mark(), number.indent(), 0, text.prominent(), number.gap());
    }

    private static boolean goesOn(TextBlock first, TextBlock text, SourceBlock next) {
        boolean numbered = text.mark() != null && !text.mark().isBullet();
        if (numbered || !text.startsLowerCase() || first.endsSentence()) {
            return false;
        }
        if (!text.isItem()) {
            return first.isItem() || first.words() >= SHORTEST_PARAGRAPH;
        }
        boolean torn = Wording.endsUnfinished(first.text()) || Wording.breaksOffInside(first.text());
        return torn && (!first.isItem() || gapIsUnusual(first, text, next));
    }

    /** In a list with gaps between all its items a gap says nothing. */
    private static boolean gapIsUnusual(TextBlock first, TextBlock text, SourceBlock next) {
        boolean tightAfter = next instanceof TextBlock follower && follower.isItem() && !follower.gap();
        return text.gap() && (!first.gap() || tightAfter);
    }

    private static boolean isSecondParagraph(TextBlock first, TextBlock text) {
        return first.isItem()
                && !text.isItem()
                && text.indent() > first.indent()
                && !text.prominent()
                && (text.endsSentence() || text.words() > SHORTEST_PARAGRAPH);
    }

    private static DraftWarning joined(TextBlock text) {
        String start = text.text().substring(0, Math.min(40, text.text().length()));
        return new DraftWarning(
                DraftWarning.Kind.JOINED,
                "A sentence was broken in the source and was joined again before \u201C" + start + "\u201D.");
    }
}
