package org.probity.ejb.policy.compare;

import java.util.List;
import org.probity.persistence.policy.PolicyVersion;

/**
 * Two versions of one policy, or of two schools', side by side.
 *
 * @param earlier what the comparison starts from
 * @param earlierOwner name of its school, or of the trust
 * @param redline everything, what is the same too
 */
public record Comparison(
        PolicyVersion earlier,
        String earlierOwner,
        PolicyVersion later,
        String laterOwner,
        List<Redline.Part> redline,
        String summary) {

    public long differences() {
        return redline.stream().filter(part -> !part.isSame()).count();
    }

    /** "Behaviour, version 2, Alder Primary". */
    public String earlierName() {
        return name(earlier, earlierOwner);
    }

    public String laterName() {
        return name(later, laterOwner);
    }

    private static String name(PolicyVersion version, String owner) {
        return version.getPolicy().getTitle() + ", version " + version.getNumber() + ", " + owner;
    }
}
