package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Decides which blocks are headings. What the format says is believed; otherwise a heading is a short line on its own
 * that ends like a title and has something below it. A short numbered line is one only if its neighbours in the same
 * numbering have text below them too.
 */
final class HeadingFinder {
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_QUESTION = 45;
    private static final int LONGEST_LABEL = 3;
    private static final int LONGEST_BARE = 10;
    private static final Pattern QUESTION_WORD = Pattern.compile("(?i)(?:how|what|when|where|who|why|which|if)\\b.*");
    private static final Pattern DUTY =
            Pattern.compile("(?i).*\\b(?:must|shall|should|will not|is not|are not|may not|do not)\\b.*");
    private static final Pattern LEAD_IN = Pattern.compile("(?i).*(?:\\bfollowing\\b|\\bbelow\\b|\\bthese\\b|,).*");
    private static final Pattern VERB =
            Pattern.compile("(?i).*\\b(?:is|are|was|were|be|been|has|have|had|do|does|will|would|must|shall|"
                    + "should|may|can|could|need|needs|apply|applies|follow|see|contact|read)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:@|https?:|www\\.|\\b\\d{5,}\\b).*");

    private final List<SourceBlock> blocks;
    private final int titleAt;
    private final boolean certain;

    /** @param titleAt index of the block that is the title, or -1 */
    HeadingFinder(List<SourceBlock> blocks, int titleAt) {
        this.blocks = blocks;
        this.titleAt = titleAt;
        certain = blocks.stream()
                        .filter(block -> block instanceof TextBlock text && text.level() > 0)
                        .count()
                > 2;
    }

    List<OutlinePart> parts() {
        boolean[] heading = new boolean[blocks.size()];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = i == titleAt || isHeading(i) || goesOnAfterHeading(i, heading);
        }
        withoutListsOfTitles(heading);
        return new HeadingLevels(blocks, heading, titleAt).parts();
    }

    private boolean isHeading(int at) {
        TextBlock text = textAt(at);
        if (text == null || text.isBullet() || at + 1 >= blocks.size()) {
            return text != null && text.level() > 0;
        }
        if (text.level() > 0) {
            return true;
        }
        if (at < titleAt || isCoverLine(text)) {
            return false;
        }
        return text.mark() == null ? isPlainTitle(at, text) : isNumberedTitle(at, text);
    }

    /** Where the items below each heading count anew, a title with the next number of the last such heading is one as well. */
    private boolean goesOnAfterHeading(int at, boolean[] heading) {
        TextBlock text = textAt(at);
        boolean candidate = !certain
                && text != null
                && text.level() == 0
                && text.mark() != null
                && text.mark().style() == ClauseNumber.Style.DECIMAL
                && endsLikeTitle(at, text)
                && saysNoDuty(text)
                && !isFollowedBySibling(at, text.mark());
        boolean restarted = false;
        for (int i = at - 1; candidate && i >= 0; i--) {
            TextBlock before = textAt(i);
            if (before != null && before.mark() != null && before.mark().looksLike(text.mark())) {
                if (heading[i]) {
                    return restarted && text.mark().follows(before.mark());
                }
                restarted |= before.mark().ordinal() == 1;
            }
        }
        return false;
    }

    private static boolean isCoverLine(TextBlock text) {
        return OrganisationName.isOne(text.text()) || DocumentLines.isAboutTheDocument(text.text());
    }

    private boolean isPlainTitle(int at, TextBlock text) {
        if (text.text().endsWith("?")) {
            return isQuestion(at, text);
        }
        if (certain && !text.prominent()) {
            return false;
        }
        return (text.gap() || text.prominent()) && endsLikeTitle(at, text) && saysNoDuty(text);
    }

    private boolean isQuestion(int at, TextBlock text) {
        boolean listBelow = textAt(at + 1) != null && textAt(at + 1).isItem();
        return text.gap() && !certain && text.words() <= (listBelow ? LONGEST_QUESTION : LONGEST_TITLE);
    }

    private static boolean saysNoDuty(TextBlock text) {
        return text.prominent()
                || !DUTY.matcher(text.text()).matches()
                || QUESTION_WORD.matcher(text.text()).matches();
    }

    private boolean endsLikeTitle(int at, TextBlock text) {
        String words = text.text();
        if (text.words() > LONGEST_TITLE
                || words.length() > 130
                || ADDRESS.matcher(words).matches()) {
            return false;
        }
        if (text.startsLowerCase() || !words.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        if (text.endsWithColon()) {
            return isTitleWithColon(at, text);
        }
        if (text.endsSentence()) {
            return isTitleWithFullStop(at, text);
        }
        boolean finished =
                !Wording.endsUnfinished(words) || QUESTION_WORD.matcher(words).matches();
        return !words.endsWith(",") && finished;
    }

    /** A title may end in a full stop by mistake: then it has no verb and stands between items. */
    private boolean isTitleWithFullStop(int at, TextBlock text) {
        TextBlock before = textAt(at - 1);
        TextBlock next = textAt(at + 1);
        return !certain
                && before != null
                && before.isItem()
                && text.text().matches("[^.]*\\.")
                && text.mark() == null
                && text.words() <= LONGEST_BARE
                && next != null
                && next.isItem()
                && !next.isBullet()
                && !VERB.matcher(text.text()).matches();
    }

    /** "Aims:" is a heading, "Staff must:" and "The following apply:" announce a list. */
    private boolean isTitleWithColon(int at, TextBlock text) {
        if (Wording.endsUnfinished(text.text()) || LEAD_IN.matcher(text.text()).matches() || !saysNoDuty(text)) {
            return false;
        }
        TextBlock next = textAt(at + 1);
        boolean listBelow = next == null || next.isItem();
        return !listBelow
                || text.words() <= LONGEST_LABEL
                || (text.mark() != null && text.words() <= 2 * LONGEST_LABEL);
    }

    private boolean isNumberedTitle(int at, TextBlock text) {
        boolean counts =
                switch (text.mark().style()) {
                    case DECIMAL, OUTLINE -> true;
                    case LETTER, ROMAN ->
                        Character.isUpperCase(text.mark().value().charAt(0));
                    case BULLET -> false;
                };
        if (!counts || !endsLikeTitle(at, text) || !saysNoDuty(text)) {
            return false;
        }
        return text.prominent() || (!certain && standsAmongTitles(at, text.mark()));
    }

    /** No neighbour in the same numbering follows at once, and most of them are no sentences. */
    private boolean standsAmongTitles(int at, ClauseNumber mark) {
        int titles = 0;
        int sentences = 0;
        for (int i = firstOfRun(at, mark); i < blocks.size(); i++) {
            TextBlock text = textAt(i);
            if (text == null || text.mark() == null || !text.mark().looksLike(mark)) {
                continue;
            }
            if (i > at && text.mark().ordinal() <= mark.ordinal() && mark.style() != ClauseNumber.Style.OUTLINE) {
                break;
            }
            if (isFollowedBySibling(i, text.mark())) {
                return false;
            }
            if (text.endsSentence() && !text.endsWithColon()) {
                sentences++;
            } else {
                titles++;
            }
        }
        return titles > sentences;
    }

    private int firstOfRun(int at, ClauseNumber mark) {
        int first = at;
        int lowest = mark.ordinal();
        for (int i = at - 1; i >= 0 && mark.style() != ClauseNumber.Style.OUTLINE; i--) {
            TextBlock text = textAt(i);
            if (text != null && text.mark() != null && text.mark().looksLike(mark)) {
                if (text.mark().ordinal() >= lowest) {
                    break;
                }
                lowest = text.mark().ordinal();
                first = i;
            }
        }
        return mark.style() == ClauseNumber.Style.OUTLINE ? 0 : first;
    }

    private boolean isFollowedBySibling(int at, ClauseNumber mark) {
        TextBlock next = textAt(at + 1);
        return next != null && next.isItem() && next.mark().follows(mark);
    }

    /** Three short lines below each other are a list without bullets, unless they look like more. */
    private void withoutListsOfTitles(boolean[] heading) {
        int run = 0;
        for (int i = 0; i <= heading.length; i++) {
            if (i < heading.length && heading[i] && isUnmarked(i)) {
                run++;
                continue;
            }
            if (run > 2) {
                for (int j = i - run + 1; j < i; j++) {
                    heading[j] = false;
                }
            }
            run = 0;
        }
    }

    private boolean isUnmarked(int at) {
        TextBlock text = textAt(at);
        return at != titleAt && text != null && text.level() == 0 && text.mark() == null && !text.prominent();
    }

    private TextBlock textAt(int at) {
        return at >= 0 && at < blocks.size() && blocks.get(at) instanceof TextBlock text ? text : null;
    }
}
