package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/**
 * Numbers of headings that stand without a full stop: "2 Charges". They are believed only when they count on from one
 * heading to the next, for "10 things to know" is no chapter.
 */
final class BareHeadingNumbers {
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s+(\\p{Lu}.*)");

    private BareHeadingNumbers() {}

    static List<SourceBlock> read(List<SourceBlock> blocks) {
        List<SourceBlock> read = new ArrayList<>(blocks);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (number(blocks.get(i)) == places.size() + 1) {
                places.add(i);
            }
        }
        if (places.size() > 1) {
            places.forEach(place -> read.set(place, numbered((TextBlock) blocks.get(place))));
        }
        return read;
    }

    private static int number(SourceBlock block) {
        if (block instanceof TextBlock text && text.level() > 0 && text.mark() == null) {
            Matcher bare = BARE.matcher(text.text());
            return bare.matches() ? Integer.parseInt(bare.group(1)) : 0;
        }
        return 0;
    }

    private static TextBlock numbered(TextBlock text) {
        Matcher bare = BARE.matcher(text.text());
        if (!bare.matches()) {
            return text;
        }
        String number = bare.group(1);
        return text.saying(bare.group(2)).marked(new ClauseNumber(number, number, ClauseNumber.Style.DECIMAL, "a"));
    }
}
