package org.probity.ejb.approval;

import java.util.List;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.ClauseComment;

/**
 * How far the approval of a version is.
 *
 * @param steps in their order; those of a draft are what its chain would be
 * @param waiting the step that waits; null when none does
 * @param waitedFor names of those who may sign in it; empty for people who do not work on it
 * @param wanting how many more signatures it takes
 * @param objection why the caller does not sign now, as a sentence; null when nothing stands against it or nothing waits
 * @param approve whether the caller may sign now
 * @param urgent whether the caller may act as the chair before the meeting
 * @param arrange whether the caller may set another chain
 * @param settle whether the caller may complete the step that waits, because all who are left have signed
 * @param comments on clauses; empty for people who do not work on it
 * @param certificate hash of the certificate; null before the approval is complete
 */
public record ApprovalState(
        List<ApprovalStep> steps,
        ApprovalStep waiting,
        List<String> waitedFor,
        int wanting,
        String objection,
        boolean approve,
        boolean urgent,
        boolean arrange,
        boolean settle,
        List<ClauseComment> comments,
        String certificate) {

    /** Whether nobody is left who could give a signature that is missing. */
    public boolean isStuck() {
        return waiting != null && waitedFor.isEmpty() && !approve;
    }
}
