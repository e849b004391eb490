package org.probity.ejb.search;

import java.time.Instant;
import org.probity.persistence.breach.ReportState;

/**
 * A report, or the case it became, that holds the words: its reference, never the words around them.
 *
 * @param school code
 */
public record SearchHit(String reference, String school, Instant received, ReportState state) {
    /** Whether it became a case, whose page then tells more than that of the report. */
    public boolean isCase() {
        return state == ReportState.CASE_OPEN || state == ReportState.CLOSED;
    }
}
