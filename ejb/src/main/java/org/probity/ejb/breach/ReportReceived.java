package org.probity.ejb.breach;

/** A report was stored. Fired inside the act; observe it after success. */
public record ReportReceived(long matterId) {}
