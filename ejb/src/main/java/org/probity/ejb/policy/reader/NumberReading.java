package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/** Tells the roman i, v and x from the letters by the numbers around them. */
final class NumberReading {
    private final List<SourceBlock> blocks;
    private final Map<String, Integer> lastRoman = new HashMap<>();
    private final Map<String, Integer> lastLetter = new HashMap<>();

    private NumberReading(List<SourceBlock> blocks) {
        this.blocks = blocks;
    }

    static List<SourceBlock> read(List<SourceBlock> blocks) {
        NumberReading reading = new NumberReading(blocks);
        List<SourceBlock> read = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (block instanceof TextBlock text && text.mark() != null) {
                block = text.marked(reading.decided(text.mark(), i));
            }
            read.add(block);
        }
        return read;
    }

    private ClauseNumber decided(ClauseNumber mark, int at) {
        ClauseNumber number =
                mark.asRoman().filter(roman -> isRoman(mark, roman, at)).orElse(mark);
        if (number.style() == ClauseNumber.Style.ROMAN) {
            lastRoman.put(number.shape(), number.ordinal());
        } else if (number.style() == ClauseNumber.Style.LETTER) {
            lastLetter.put(number.shape(), number.ordinal());
        }
        return number;
    }

    private boolean isRoman(ClauseNumber letter, ClauseNumber roman, int at) {
        if (roman.ordinal() == lastRoman.getOrDefault(roman.shape(), 0) + 1 && roman.ordinal() > 1) {
            return true;
        }
        boolean secondFollows = nextOf(letter.shape(), at)
                .filter(next -> next.style() == ClauseNumber.Style.ROMAN && next.ordinal() == 2)
                .isPresent();
        int step = letter.ordinal() - lastLetter.getOrDefault(letter.shape(), -10);
        return roman.ordinal() == 1 && (secondFollows || step < 0 || step > 2);
    }

    private Optional<ClauseNumber> nextOf(String shape, int at) {
        return blocks.subList(at + 1, blocks.size()).stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).mark())
                .filter(mark -> mark != null && mark.shape().equals(shape))
                .findFirst();
    }
}
