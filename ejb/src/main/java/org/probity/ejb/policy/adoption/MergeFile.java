package org.probity.ejb.policy.adoption;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.probity.ejb.policy.compare.Redline;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.MergeKind;
import org.probity.persistence.policy.PolicyVersion;

/**
 * A school's text and the trust's: what a merge will do or has done.
 *
 * @param ours the school's version that the merge starts from, or its draft after it
 * @param theirs the trust's version in force; null when none is
 * @param started whether the draft stands on {@code theirs} already: then {@code questions} are those of the draft
 * @param follows the school's text before and after, what differs only
 * @param kept the school's own words that stay as they are
 */
public record MergeFile(
        PolicyVersion ours,
        PolicyVersion theirs,
        String school,
        boolean started,
        List<Redline.Part> follows,
        List<Kept> kept,
        List<Question> questions) {

    public long open() {
        return questions.stream().filter(Question::open).count();
    }

    /** Words of the school that the merge leaves alone. */
    public record Kept(String number, String words, boolean added) implements Serializable {}

    /**
     * Something to decide.
     *
     * @param id of the question; null before the merge is started
     * @param base what both began with; null when nobody knows
     * @param theirs what the trust says now; null when it says nothing
     * @param earlier how the same was decided before; null when it was not asked before
     */
    public record Question(
            String id,
            MergeKind kind,
            String number,
            String base,
            String theirs,
            String ours,
            boolean open,
            Answer answer,
            Answer earlier)
            implements Serializable {
        /** Whether the school's words may take the place of the trust's. */
        public boolean isKeepable() {
            return kind != MergeKind.LOCKED;
        }
    }

    /** A decision on record. */
    public record Answer(MergeDecision decision, String reason, String by, Instant at, String ours, String theirs)
            implements Serializable {}
}
