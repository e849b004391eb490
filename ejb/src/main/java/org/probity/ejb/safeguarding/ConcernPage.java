package org.probity.ejb.safeguarding;

import java.util.List;
import org.probity.persistence.safeguarding.LowLevelConcern;

/**
 * A page of the register, what happened last first.
 *
 * @param rows at most 25, with person and school
 * @param previous public id to pass as {@code before}; null on the first page
 * @param next public id to pass as {@code after}; null on the last
 */
public record ConcernPage(List<LowLevelConcern> rows, String previous, String next) {
    public static final int PAGE = 25;
}
