package org.probity.ejb.breach;

import org.probity.persistence.breach.ReportState;

/** Closed-list filters of the list; null: all. */
public record ReportFilter(ReportState state, String school) {
    public static final ReportFilter ALL = new ReportFilter(null, null);
}
