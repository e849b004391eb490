package org.probity.ejb.policy.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.DraftWarning;

/**
 * Makes paragraphs, items and headings out of lines. A line is taken as the continuation of the one before it unless
 * something speaks for a break: a gap, a number, a line that ended early.
 */
public final class Paragraphs {
    private static final double SAME_INDENT = 0.5;
    private static final int LONGEST = 8_000;

    private final HyphenMend mend;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<DraftWarning> warnings = new ArrayList<>();
    private TextBlock block;
    private TextLine last;
    private ClauseNumber lastNumber;

    public Paragraphs(HyphenMend mend) {
        this.mend = mend;
    }

    /** The blocks of these lines; lines of earlier calls end before them. */
    public List<TextBlock> of(List<TextLine> lines) {
        blocks.clear();
        block = null;
        for (TextLine line : lines) {
            take(line);
        }
        close();
        return List.copyOf(blocks);
    }

    public List<DraftWarning> warnings() {
        return List.copyOf(warnings);
    }

    private void take(TextLine line) {
        Optional<ClauseNumber.Numbered> numbered = ClauseNumber.at(line.text());
        if (block == null || begins(line, numbered.map(ClauseNumber.Numbered::number))) {
            close();
            open(line, numbered);
        } else {
            if (line.top()) {
                warnings.add(joined(line));
            }
            block = block.saying(mend.join(block.text(), clean(line.text())));
        }
        last = line;
    }

    private void open(TextLine line, Optional<ClauseNumber.Numbered> numbered) {
        ClauseNumber mark = numbered.map(ClauseNumber.Numbered::number).orElse(null);
        String text = numbered.map(ClauseNumber.Numbered::rest).orElse(line.text());
        block = new TextBlock(
                clean(text), mark, line.indent(), line.level(), line.prominent(), line.gap() || line.top());
        if (mark != null && !mark.isBullet()) {
            lastNumber = mark;
        }
    }

    private void close() {
        if (block != null) {
            blocks.add(block);
        }
        block = null;
    }

    private boolean begins(TextLine line, Optional<ClauseNumber> mark) {
        if (line.gap() || line.level() > 0 || last.level() > 0 || block.text().length() > LONGEST) {
            return true;
        }
        if (block.text().isEmpty()) {
            return mark.isPresent();
        }
        if (mark.isPresent()) {
            return isTrusted(mark.get(), line);
        }
        if (line.prominent() != last.prominent()) {
            return true;
        }
        if (block.mark() != null
                && last.indent() > block.indent() + SAME_INDENT
                && line.indent() < last.indent() - SAME_INDENT) {
            return true;
        }
        if (line.top()) {
            return !runsOverPage(line);
        }
        boolean hangs = block.mark() != null && line.indent() > block.indent() + SAME_INDENT;
        return !hangs && !startsLowerCase(line) && last.endsEarlyBefore(line);
    }

    /** A line may begin with a number by chance, when a sentence was broken before it. */
    private boolean isTrusted(ClauseNumber mark, TextLine line) {
        if (block.endsSentence() || last.endsEarlyBefore(line)) {
            return true;
        }
        boolean nextInList = lastNumber != null && (mark.follows(lastNumber) || mark.ordinal() == 1);
        return block.mark() != null && (mark.isBullet() || nextInList);
    }

    /** A full line and a new sentence may as well be two paragraphs; they are joined, and the draft says so. */
    private boolean runsOverPage(TextLine line) {
        boolean hangs = block.mark() != null && line.indent() > block.indent() + SAME_INDENT;
        boolean full = !line.prominent() && !last.endsEarlyBefore(line);
        return startsLowerCase(line) || hangs || full;
    }

    private static boolean startsLowerCase(TextLine line) {
        String text = line.text().strip();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private DraftWarning joined(TextLine line) {
        String start = clean(line.text());
        return new DraftWarning(
                DraftWarning.Kind.JOINED,
                "A page break divided a paragraph; it was joined before \u201C"
                        + start.substring(0, Math.min(start.length(), 40)) + "\u201D.");
    }

    private static String clean(String text) {
        return Spaces.single(text);
    }
}
