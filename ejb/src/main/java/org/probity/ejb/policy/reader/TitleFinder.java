package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.policy.source.SourceBlock;
import org.probity.ejb.policy.source.TextBlock;

/** Finds the line that is the title of the policy: near the beginning, short, and saying that it is a policy. */
final class TitleFinder {
    private static final int WITHIN = 12;
    private static final int LONGEST = 20;
    private static final int ENOUGH = 4;
    private static final Pattern POLICY = Pattern.compile(
            "(?i).*\\b(?:polic(?:y|ies)|procedures?|code of conduct|guidance|guidelines|agreement|charter|protocol|statement|strategy)\\b.*");

    private TitleFinder() {}

    /** Index of the title among the blocks, or -1. */
    static int in(List<SourceBlock> blocks) {
        int best = -1;
        int bestScore = ENOUGH - 1;
        for (int i = 0; i < Math.min(WITHIN, blocks.size()); i++) {
            int score = blocks.get(i) instanceof TextBlock text ? score(text, i) : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(TextBlock text, int at) {
        boolean possible = text.mark() == null
                && text.words() <= LONGEST
                && text.words() > 0
                && !text.endsSentence()
                && !text.startsLowerCase()
                && !DocumentLines.isAboutTheDocument(text.text());
        if (!possible) {
            return 0;
        }
        int score = text.level() == 1 ? 6 : 0;
        score += POLICY.matcher(text.text()).matches() ? 6 : 0;
        score += text.prominent() ? 1 : 0;
        score += OrganisationName.isOne(text.text()) ? -6 : 0;
        score += at == 0 ? ENOUGH - 1 : 0;
        return score - at / 4;
    }
}
