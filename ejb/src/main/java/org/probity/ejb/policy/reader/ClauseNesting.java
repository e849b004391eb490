package org.probity.ejb.policy.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Works out how deep each clause stands. The kind of number counts for more than the indent, because a page break often
 * shifts the indent in the middle of a list.
 */
final class ClauseNesting {
    private static final double SAME = 0.5;
    private static final int LONGEST_TITLE = 16;

    /**
     * A list that is open at this point: its last item, its depth, whether an item before the last was no sentence, and
     * whether it has shown that the lists below it are indented.
     */
    private record OpenList(
            ClauseNumber look, double indent, int depth, boolean bareBefore, boolean bare, boolean indents) {
        static OpenList at(int depth) {
            return new OpenList(null, 0, depth, false, false, false);
        }

        OpenList with(TextBlock item) {
            return new OpenList(item.mark(), item.indent(), depth, bareBefore || bare, !item.endsSentence(), indents);
        }

        OpenList indenting() {
            return new OpenList(look, indent, depth, bareBefore, bare, true);
        }
    }

    private final Deque<OpenList> lists = new ArrayDeque<>();
    private TextBlock previous;
    private int previousDepth;
    private int listDepth;

    /** A heading or table ends every list. */
    void restart() {
        lists.clear();
        previous = null;
        previousDepth = 0;
        listDepth = 0;
    }

    /** Depth of the next clause, from 0. */
    int depth(TextBlock text) {
        int depth = text.isItem() ? itemDepth(text) : paragraphDepth(text);
        previous = text;
        previousDepth = depth;
        return depth;
    }

    /** A paragraph below an item that is only a title belongs to it. */
    private int paragraphDepth(TextBlock text) {
        if (previous != null && text.endsSentence() && isTitle(previous)) {
            return previousDepth + 1;
        }
        lists.clear();
        listDepth = 0;
        return 0;
    }

    /** A numbered item without an end in a list of sentences. */
    private boolean isTitle(TextBlock item) {
        boolean amongSentences = !lists.isEmpty() && !lists.peek().bareBefore();
        return amongSentences
                && item.isItem()
                && !item.isBullet()
                && !item.endsSentence()
                && item.words() <= LONGEST_TITLE;
    }

    private int itemDepth(TextBlock text) {
        if (previous != null && !previous.isItem() && lists.isEmpty()) {
            listDepth = previous.endsWithColon() ? previousDepth + 1 : 0;
        }
        OpenList next = next(text);
        lists.push(next.with(text));
        return next.depth();
    }

    /** The list that the item continues or opens, with all deeper lists closed. */
    private OpenList next(TextBlock text) {
        for (OpenList list : lists) {
            if (continues(text.mark(), list.look())) {
                closeDownTo(list);
                return list;
            }
        }
        while (!lists.isEmpty() && lists.peek().indent() > text.indent() + SAME) {
            lists.pop();
        }
        OpenList top = lists.peek();
        if (top == null) {
            return OpenList.at(listDepth);
        }
        if (text.indent() > top.indent() + SAME) {
            lists.push(lists.pop().indenting());
        } else if (!opensBelow(text, top)) {
            return lists.pop();
        }
        return OpenList.at(top.depth() + 1);
    }

    private static boolean continues(ClauseNumber mark, ClauseNumber last) {
        boolean again = !mark.isBullet() && mark.looksLike(last) && mark.ordinal() == last.ordinal();
        return mark.follows(last) || again;
    }

    /**
     * At the same indent: other items below one that announces them, bullets below a number without a sentence, or
     * letters below numbers if the list does not indent its letters elsewhere.
     */
    private boolean opensBelow(TextBlock text, OpenList top) {
        boolean otherLook = !text.mark().looksLike(top.look());
        if (!otherLook) {
            return false;
        }
        boolean lettersBelowNumbers = !top.indents()
                && !text.mark().isBullet()
                && !top.look().isBullet()
                && text.mark().ordinal() == 1;
        return previous.endsWithColon() || lettersBelowNumbers || !previous.endsSentence();
    }

    private void closeDownTo(OpenList list) {
        while (!list.equals(lists.peek())) {
            lists.pop();
        }
        lists.pop();
    }
}
