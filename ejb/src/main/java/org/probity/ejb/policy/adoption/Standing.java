package org.probity.ejb.policy.adoption;

import java.io.Serializable;
import java.util.List;
import org.probity.persistence.policy.PolicyVersion;

/**
 * Which school stands on which version of a text of the trust.
 *
 * @param trusts the trust's version in force; the newest when none is
 * @param prepared how many drafts the product made that nobody has touched since
 * @param previous code of the school that the page before ends before; null on the first page
 * @param next code of the school that the page after begins behind; null on the last page
 */
public record Standing(
        PolicyVersion trusts, String owner, List<Row> rows, long prepared, String previous, String next) {
    /**
     * A school that adopted the text.
     *
     * @param inForceId its version in force; null when it has none yet
     * @param inForceBase number of the trust's version that this one stands on
     * @param draftId its version on its way; null when there is none
     * @param values what it says in open places: "Working days to answer an enquiry: 5"
     * @param replaced clauses in its own words
     * @param added clauses of its own
     * @param questions of a merge that wait for an answer
     * @param behind whether the trust has a newer version than the one in force here stands on
     */
    public record Row(
            String schoolCode,
            String schoolName,
            String inForceId,
            Integer inForceBase,
            String draftId,
            Integer draftBase,
            String draftState,
            List<String> values,
            long replaced,
            long added,
            long questions,
            boolean behind)
            implements Serializable {
        /** The version that a comparison shows: in force, else on its way. */
        public String shownId() {
            return inForceId == null ? draftId : inForceId;
        }
    }
}
