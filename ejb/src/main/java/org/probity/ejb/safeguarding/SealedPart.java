package org.probity.ejb.safeguarding;

import java.util.List;
import java.util.Optional;
import org.probity.persistence.safeguarding.SealedEntry;
import org.probity.persistence.safeguarding.SealedKind;

/**
 * The sealed part of a case as the caller may see it.
 *
 * @param open whether the caller reads it; else only that there is one is told
 * @param used whether anything stands in it
 * @param entries by the time of what they tell; empty when it is not open
 */
public record SealedPart(boolean open, boolean used, List<SealedEntry> entries) {

    /** What was said last about the harm threshold. */
    public Optional<SealedEntry> threshold() {
        return entries.stream()
                .filter(entry -> entry.getKind() == SealedKind.THRESHOLD)
                .reduce((first, second) -> second);
    }
}
