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
                .map(part -> pairs.before(part) == null ? part : like(part, pairs.before(part)))
                .toList();
    }

    private static PolicyPart like(PolicyPart part, PolicyPart former) {
        if (part instanceof PolicyPart.Heading heading) {
            return new PolicyPart.Heading(heading.level(), heading.number(), heading.text(), former.provenance());
        }
        if (part instanceof PolicyPart.Item item) {
            return new PolicyPart.Item(
                    item.depth(), item.number(), item.text(), item.strength(), item.codes(), former.provenance());
        }
        return new PolicyPart.Table(((PolicyPart.Table) part).rows(), former.provenance());
    }
}
