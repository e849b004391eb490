package org.probity.ejb.policy.source;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.draft.ClauseNumber;

/** A block while its words are collected. A number typed in the text counts for more than the automatic one of its list. */
public final class OpenBlock {
    private final ClauseNumber mark;
    private final double indent;
    private final int level;
    private final boolean gap;
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private boolean ordinary;

    /**
     * An empty block.
     *
     * @param mark automatic number or bullet, or null
     * @param indent left edge
     * @param level heading level, or 0
     * @param gap it stands apart from the block before it
     */
    public OpenBlock(ClauseNumber mark, double indent, int level, boolean gap) {
        this.mark = mark;
        this.indent = indent;
        this.level = level;
        this.gap = gap;
    }

    public ClauseNumber mark() {
        return mark;
    }

    public void add(String text, boolean strong) {
        lines.get(lines.size() - 1).append(text);
        ordinary |= !strong && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    public void breakLine() {
        lines.add(new StringBuilder());
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> Spaces.single(line.toString()).isEmpty());
    }

    /** The block, or several if its lines were broken on purpose: before a number or between sentences. */
    public List<TextBlock> texts() {
        List<TextBlock> texts = new ArrayList<>();
        for (StringBuilder line : lines) {
            String text = Spaces.single(line.toString());
            TextBlock last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
            if (text.isEmpty()) {
                continue;
            }
            if (last != null && level == 0 && Character.isLowerCase(text.codePointAt(0)) && !last.endsSentence()) {
                texts.set(texts.size() - 1, last.followedBy(" ", text));
            } else if (last != null && level > 0) {
                texts.set(0, last.followedBy(" ", text));
            } else {
                texts.add(first(text, texts.isEmpty()));
            }
        }
        return texts;
    }

    private TextBlock first(String text, boolean first) {
        ClauseNumber own = first ? mark : null;
        ClauseNumber.Numbered typed = ClauseNumber.at(text)
                .filter(found -> !found.rest().isEmpty())
                .filter(found -> level == 0 || !found.number().isBullet())
                .orElse(new ClauseNumber.Numbered(own, text));
        boolean keepsOwn = typed.number() != null && typed.number().isBullet() && own != null;
        double place = first ? indent : indent + (mark == null ? 0 : 0.75);
        return new TextBlock(typed.rest(), keepsOwn ? own : typed.number(), place, level, !ordinary, gap);
    }
}
