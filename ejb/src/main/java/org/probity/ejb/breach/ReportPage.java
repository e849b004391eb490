package org.probity.ejb.breach;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.breach.ReportState;

/**
 * One page of the list.
 *
 * @param previous position of the page before, for the address; null on the first
 * @param next position of the page after; null on the last
 */
public record ReportPage(List<Row> rows, String previous, String next) {
    /**
     * A line of the list: reference and state, no fact of the case.
     *
     * @param due when it has to be decided on; null once that is done
     */
    public record Row(String reference, String school, ReportState state, Instant received, Instant due) {}
}
