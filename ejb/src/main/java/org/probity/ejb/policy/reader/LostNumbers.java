package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Gives back numbers that a conversion lost, where the numbers around leave exactly one answer. A number given back has
 * nothing printed.
 */
final class LostNumbers {
    private final List<OutlinePart> parts;
    private final List<DraftWarning> warnings = new ArrayList<>();

    LostNumbers(List<OutlinePart> found) {
        parts = new ArrayList<>(found);
        for (int i = 0; i < parts.size(); i++) {
            TextBlock text = parts.get(i).clauseText();
            if (text != null && text.mark() != null && text.mark().ordinal() > 1) {
                fillBefore(i, text.mark());
            }
        }
    }

    List<OutlinePart> parts() {
        return parts;
    }

    List<DraftWarning> warnings() {
        return warnings;
    }

    private void fillBefore(int at, ClauseNumber mark) {
        int previous = at - 1;
        while (previous >= 0 && !isAlike(previous, mark)) {
            previous--;
        }
        if (previous < 0) {
            fillFirst(at, mark);
            return;
        }
        int missing = mark.ordinal() - parts.get(previous).clauseText().mark().ordinal() - 1;
        if (missing < 0) {
            fillFirst(at, mark);
        } else if (missing > 0) {
            fill(between(previous, at, missing), mark, mark.ordinal() - missing);
        }
    }

    private boolean isAlike(int at, ClauseNumber mark) {
        TextBlock text = parts.get(at).clauseText();
        return text != null && text.mark() != null && text.mark().looksLike(mark);
    }

    private void fillFirst(int at, ClauseNumber mark) {
        TextBlock before = at == 0 ? null : parts.get(at - 1).clauseText();
        boolean free = before != null && (before.mark() == null || before.isBullet());
        if (mark.ordinal() == 2 && free && before.endsSentence() && !before.endsWithColon()) {
            fill(List.of(at - 1), mark, 1);
        }
    }

    /** The unnumbered parts that fill the gap exactly: bullets at the same indent, else paragraphs. */
    private List<Integer> between(int previous, int at, int missing) {
        List<Integer> bullets = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        double indent = Math.max(indentAt(previous), indentAt(at));
        for (int i = previous + 1; i < at; i++) {
            TextBlock text = parts.get(i).clauseText();
            if (text != null && text.isBullet() && text.indent() <= indent) {
                bullets.add(i);
            } else if (text != null && text.mark() == null) {
                paragraphs.add(i);
            }
        }
        if (bullets.size() == missing) {
            return bullets;
        }
        return bullets.isEmpty() && paragraphs.size() == missing ? paragraphs : List.of();
    }

    private double indentAt(int at) {
        return parts.get(at).clauseText().indent();
    }

    private void fill(List<Integer> places, ClauseNumber like, int first) {
        for (int i = 0; i < places.size(); i++) {
            String value = like.valueAt(first + i);
            TextBlock text = parts.get(places.get(i)).clauseText();
            ClauseNumber given = new ClauseNumber("", value, like.style(), like.shape());
            parts.set(places.get(i), new OutlinePart(text.marked(given), 0));
            warnings.add(new DraftWarning(
                    DraftWarning.Kind.NUMBER_INFERRED,
                    "The source has lost the number " + value + "; it was given to the clause that begins \u201C"
                            + text.text().substring(0, Math.min(40, text.text().length())) + "\u201D."));
        }
    }
}
