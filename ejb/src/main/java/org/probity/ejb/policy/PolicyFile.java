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
 * @param owner name of the school, or of the trust for its own text
 * @param gaps what keeps a draft from being submitted, each as it follows "still missing"
 * @param adopted the text of the trust that it follows; null when it follows none
 * @param versions all versions of the policy that the caller sees, the newest first
 * @param notes comments, interests and reasons; empty for those who do not work on policies of this school
 * @param acts what the caller may do with it now
 */
public record PolicyFile(
        PolicyVersion version,
        String owner,
        List<String> gaps,
        Adopted adopted,
        List<PolicyPart> parts,
        List<PolicyVersion> versions,
        List<Signed> signOffs,
        List<PolicyNote> notes,
        ReviewDue review,
        Acts acts,
        LocalDate today) {

    /**
     * How it stands with the trust's text.
     *
     * @param baseId version of the trust's text that this one stands on
     * @param newestId version of the trust's text in force; null when none is
     * @param questions how many questions of a merge wait for an answer in this version
     */
    public record Adopted(String baseId, int baseNumber, String newestId, int newestNumber, long questions) {
        /** Whether the trust has a newer version than this one stands on. */
        public boolean isBehind() {
            return newestId != null && !newestId.equals(baseId);
        }
    }

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
