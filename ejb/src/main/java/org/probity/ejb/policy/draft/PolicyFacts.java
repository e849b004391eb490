package org.probity.ejb.policy.draft;

import java.io.Serializable;
import java.util.List;

/**
 * What the text says about the policy itself. Nothing is inferred: an absent statement is null or an empty list.
 *
 * @param relatedPolicies other policies, procedures and codes of the school, in order of first mention
 * @param legalReferences acts, regulations and statutory guidance, in order of first mention
 * @param roles offices and bodies named, in order of first mention
 * @param revisionDates when the text was written, reviewed or issued, oldest statement of the text first
 * @param approval who approved, or null
 * @param nextReview when it says it is to be reviewed next, or null
 * @param reviewCycleMonths how often it says it is reviewed, or null
 */
public record PolicyFacts(
        List<String> relatedPolicies,
        List<String> legalReferences,
        List<String> roles,
        List<WrittenDate> revisionDates,
        Approval approval,
        WrittenDate nextReview,
        Integer reviewCycleMonths)
        implements Serializable {

    public PolicyFacts {
        relatedPolicies = List.copyOf(relatedPolicies);
        legalReferences = List.copyOf(legalReferences);
        roles = List.copyOf(roles);
        revisionDates = List.copyOf(revisionDates);
    }
}
