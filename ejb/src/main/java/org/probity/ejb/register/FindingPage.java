package org.probity.ejb.register;

import java.util.List;
import java.util.Map;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;

/**
 * A page of the register.
 *
 * @param rows at most 25, with their schools
 * @param counts how many there are of each kind with the school chosen, kinds without any left out
 * @param previous where the page before ends; null when there is none
 * @param next where the page after begins; null when there is none
 */
public record FindingPage(List<Finding> rows, Map<FindingKind, Long> counts, String previous, String next) {
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
