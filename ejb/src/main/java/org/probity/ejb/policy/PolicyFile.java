package org.probity.ejb.policy;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.policy.PolicyNote;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.policy.SignOff;

/**
 * One version with everything that its page shows; nothing of it is loaded later.
 *
 * @param versions all versions of the policy that the caller sees, the newest first
 * @param notes comments, interests and reasons; empty for those who do not work on policies of this school
 * @param acts what the caller may do with it now
 */
public record PolicyFile(
        PolicyVersion version,
        List<PolicyPart> parts,
        List<PolicyVersion> versions,
        List<Signed> signOffs,
        List<PolicyNote> notes,
        ReviewDue review,
        Acts acts,
        LocalDate today) {

    /** An approval, and whether its signature is of this installation and about the document that the version has. */
    public record Signed(SignOff signOff, boolean genuine) {}

    /**
     * What the caller may do now.
     *
     * @param objection why the caller may not approve although a governor, as a sentence; null when nothing stands against it
     */
    public record Acts(
            boolean edit,
            boolean submit,
            boolean takeBack,
            boolean answer,
            boolean approve,
            String objection,
            boolean publish,
            boolean withdraw,
            boolean startNext,
            boolean giveUp) {
        public boolean any() {
            return edit || submit || takeBack || answer || publish || withdraw || startNext || giveUp;
        }
    }
}
