package org.probity.ejb.policy.intake;

import java.io.Serializable;
import org.probity.ejb.policy.draft.PolicyDraft;

/**
 * What became of one file of many.
 *
 * @param fileName with its folders
 * @param draft what it was understood to say; null when it could not be read
 * @param problem why it could not be read, or why it does not look like a policy; null when nothing is wrong
 * @param schoolCode the school whose name it bears, among those for which the caller may import; null when none fits
 */
public record BundleReading(String fileName, PolicyDraft draft, String problem, String schoolCode)
        implements Serializable {
    public boolean isReadable() {
        return draft != null;
    }

    /** It was read and looks like a policy. */
    public boolean isPolicy() {
        return draft != null && problem == null;
    }
}
