package org.probity.ejb.policy.adoption;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.MergeKind;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;

/**
 * A piece that the school had put in its own words and the trust has changed, locked or taken out meanwhile. Until somebody decides,
 * the text has the trust's words and the school's are kept here.
 *
 * @param lineage of the trust's piece
 * @param after lineage of the piece behind which the school's words go when the trust's piece is gone; null for the front
 * @param base the trust's words that the school's were written instead of; null when nobody knows them
 * @param theirs what the trust says now; null when it says nothing
 * @param ours the school's words
 */
public record Conflict(
        MergeKind kind, String lineage, String after, PolicyPart base, PolicyPart theirs, PolicyPart ours)
        implements Serializable {

    static Conflict of(String lineage, String after, PolicyPart base, PolicyPart theirs, PolicyPart ours) {
        MergeKind kind = theirs == null
                ? MergeKind.DELETED
                : theirs.provenance().isLocked() ? MergeKind.LOCKED : MergeKind.CHANGED;
        return new Conflict(kind, lineage, after, base, theirs, ours);
    }

    /**
     * The text as it is after this decision.
     *
     * @throws LockedClause when the trust has locked the piece and the school's words shall take its place
     */
    public List<PolicyPart> decided(MergeDecision decision, List<PolicyPart> text) {
        if (decision == MergeDecision.KEEP && kind == MergeKind.LOCKED) {
            throw new LockedClause(
                    "The trust has locked this clause, so its words stay. Keep yours as an added clause, or let them go.");
        }
        List<PolicyPart> result = new ArrayList<>(text);
        if (decision == MergeDecision.KEEP && kind == MergeKind.CHANGED) {
            result.replaceAll(part -> Pieces.is(part, lineage) ? Pieces.replaced(part, ours) : part);
        } else if (decision != MergeDecision.TAKE) {
            String anchor = kind == MergeKind.DELETED ? after : lineage;
            String own = Pieces.derived(lineage, text);
            PolicyPart added = ours.with(new Provenance(own, Provenance.Hold.OPEN, Provenance.Origin.ADDED));
            result.add(Pieces.indexOf(result, anchor) + 1, added);
        }
        return List.copyOf(result);
    }
}
