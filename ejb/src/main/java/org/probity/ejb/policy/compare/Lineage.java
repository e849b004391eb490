package org.probity.ejb.policy.compare;

import java.util.List;
import org.probity.persistence.policy.PolicyPart;

/** Knows the pieces of an earlier text again in one that was corrected or imported anew, so that each keeps its stable number. */
public final class Lineage {
    private Lineage() {}

    /** The later text, each piece with the provenance of the one that it was before; what is new has none yet. */
    public static List<PolicyPart> carried(List<PolicyPart> before, List<PolicyPart> after) {
        Pairing pairs = new Pairing(before, after);
        return after.stream()
                .map(part -> pairs.before(part) == null
                        ? part
                        : part.with(pairs.before(part).provenance()))
                .toList();
    }
}
