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
 * @param revisions rows of its revision table
 * @param approvals rows of its approval table
 * @param guesses all of this and more for a person to confirm, each with its evidence
 */
public record PolicyFacts(
        List<String> relatedPolicies,
        List<String> legalReferences,
        List<String> roles,
        List<WrittenDate> revisionDates,
        Approval approval,
        WrittenDate nextReview,
        Integer reviewCycleMonths,
        List<RevisionRow> revisions,
        List<Approval> approvals,
        List<Guess> guesses)
        implements Serializable {

    /** Of a text that says nothing about itself. */
    public static final PolicyFacts NONE = new PolicyFacts(
            List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(), List.of());

    public PolicyFacts {
        revisions = List.copyOf(revisions);
        approvals = List.copyOf(approvals);
        guesses = List.copyOf(guesses);
        relatedPolicies = List.copyOf(relatedPolicies);
        legalReferences = List.copyOf(legalReferences);
        roles = List.copyOf(roles);
        revisionDates = List.copyOf(revisionDates);
    }

    /** With other guesses; everything else is as the text says it. */
    public PolicyFacts guessing(List<Guess> others) {
        return new PolicyFacts(
                relatedPolicies,
                legalReferences,
                roles,
                revisionDates,
                approval,
                nextReview,
                reviewCycleMonths,
                revisions,
                approvals,
                others);
    }

    /** What is guessed about this, in the order of the text. */
    public List<String> values(Guess.Topic topic) {
        return guesses.stream()
                .filter(guess -> guess.topic() == topic)
                .map(Guess::value)
                .toList();
    }
}
