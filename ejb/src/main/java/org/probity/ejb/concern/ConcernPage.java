package org.probity.ejb.concern;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;

/**
 * One page of the list.
 *
 * @param previous position of the page before, for the address; null on the first
 * @param next position of the page after; null on the last
 */
public record ConcernPage(List<Row> rows, String previous, String next) {
    /** A line: reference, stage and day, nothing of what was written. */
    public record Row(
            String reference, String school, ConcernStage stage, ConcernState state, Instant received, Instant due) {}
}
