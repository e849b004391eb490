package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.adoption.AdoptedText;
import org.probity.ejb.policy.adoption.Parameters;
import org.probity.ejb.policy.compare.Redline;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyVersion;

/** What still keeps a draft from being submitted: particulars, values of the school, questions of a merge. */
@Dependent
public class PolicyGaps {
    static final String CHANGE = "whether the change is material or minor, and why";
    private static final String RELEASE = "its release: it came in with others and stays silent until then";
    private static final String SUMMARY = "a summary of what changed";

    @Inject
    DraftRows drafts;

    @Inject
    AdoptedText adopted;

    /** Each as it follows "still missing"; empty for a version that is no draft. What the act of submission asks is not among them. */
    public List<String> of(PolicyVersion version) {
        List<String> gaps = new ArrayList<>(version.missing());
        if (gaps.contains(SUMMARY) && drafts.before(version).isPresent()) {
            gaps.remove(SUMMARY);
        }
        gaps.addAll(inTheText(version));
        if (version.getPolicy().isMigrating()) {
            gaps.add(RELEASE);
        }
        return gaps;
    }

    private List<String> inTheText(PolicyVersion version) {
        if (version.getPolicy().isTrusts()) {
            return Parameters.faults(version.parts());
        }
        if (version.getBase() == null) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>();
        Parameters.in(version.parts())
                .forEach(parameter -> gaps.add("the value \"" + parameter.label() + "\" (" + parameter.key() + ")"));
        long open = adopted.openQuestions(version);
        if (open > 0) {
            gaps.add("an answer to " + (open == 1 ? "one question" : open + " questions")
                    + " that the trust's new version raises");
        }
        return gaps;
    }

    /**
     * Drafts the summary where nobody wrote one (never blank), and stops a version with gaps.
     *
     * @param careful whether somebody says now how weighty the change is; else it counts as material, so that everybody is asked again
     * @throws IncompletePolicy naming everything that is missing
     */
    void close(PolicyVersion version, boolean careful) {
        version.requireDraft();
        List<String> gaps = new ArrayList<>(of(version));
        PolicyVersion before = drafts.before(version).orElse(null);
        if (before == null && version.getMaterial() == null) {
            version.tellChange(true, "First version.");
        } else if (version.getMaterial() == null && !careful) {
            version.tellChange(true, "Approved without a word about it, so everybody is asked again.");
        } else if (version.getMaterial() == null) {
            gaps.add(CHANGE);
        }
        if (!gaps.isEmpty()) {
            throw new IncompletePolicy("submitted", gaps);
        }
        if (before != null && version.getParticulars().getChangeSummary() == null) {
            version.summarise(Redline.summary(Redline.between(before.parts(), version.parts())));
        }
    }
}
