package org.probity.persistence.breach;

/** Where a report stands (domain.md 8.2). A report is never deleted: what came to nothing is CLOSED_NFA with its reason. */
public enum ReportState {
    RECEIVED,
    TRIAGED,
    CASE_OPEN,
    /** Closed at triage without a case. */
    CLOSED_NFA,
    /** The case that came of it is closed. */
    CLOSED
}
