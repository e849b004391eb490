package org.probity.ejb.policy;

import java.util.List;

/**
 * A page of the register.
 *
 * @param previous where the page before ends ({@link Place#before}); null on the first page
 * @param next where the page after begins ({@link Place#after}); null on the last page
 */
public record PolicyPage(List<PolicyRow> rows, String previous, String next) {
    /** A row that a page of the register begins after or ends before; the first page has none. */
    public record Place(String versionId, boolean isBefore) {
        public static Place after(String versionId) {
            return new Place(versionId, false);
        }

        public static Place before(String versionId) {
            return new Place(versionId, true);
        }
    }
}
