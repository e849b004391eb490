package org.probity.ejb.takeover;

import java.time.Instant;
import java.util.List;

/**
 * A file with cases from elsewhere as it was read, or what was taken over of it.
 *
 * @param taken null until it was taken over; then there are no rows any more
 * @param seen version, to be handed back with an act
 * @param rowCount of cases and warnings together
 * @param faultCount of rows and files together: while there is one, nothing can be taken over
 * @param faults of the files, not of a row
 * @param cases what was taken over, as far as the caller sees it
 */
public record Preview(
        String id,
        Instant made,
        Instant taken,
        int seen,
        int rowCount,
        int faultCount,
        List<Row> rows,
        List<Fault> faults,
        List<Came> cases) {

    /**
     * One row.
     *
     * @param number in its list, from 1; the heads are row 1
     * @param title reference and subject
     * @param what will be made of it; empty while something is wrong
     */
    public record Row(ListKind list, int number, String title, String what, List<Fault> faults) {}

    /** A case that came, and how it was called before. */
    public record Came(String reference, String oldReference) {}

    /** Whether it can be taken over. */
    public boolean isGood() {
        return taken == null && faultCount == 0;
    }
}
