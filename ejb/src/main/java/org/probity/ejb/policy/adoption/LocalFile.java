package org.probity.ejb.policy.adoption;

import java.io.Serializable;
import java.util.List;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/**
 * A school's draft of the trust's text, with what the school may do to each piece.
 *
 * @param values every place that the trust's text leaves open, in its order
 */
public record LocalFile(PolicyVersion version, String owner, List<Piece> pieces, List<Value> values) {
    /**
     * A piece of the text.
     *
     * @param state LOCKED, OPEN, REPLACED or ADDED
     * @param trusts the trust's words, when the school has its own instead
     * @param asked whether a merge asks about it still: then it waits for the answer
     */
    public record Piece(PolicyPart part, String lineage, String state, String trusts, boolean asked) {
        /** All words of it, a table as one row a line with bars between its cells. */
        public String words() {
            return part.words();
        }

        public boolean isReplaceable() {
            return !asked && !state.equals("LOCKED") && !part.getKind().equals("TABLE");
        }
    }

    /**
     * A place for a value.
     *
     * @param typed what is said so far, as somebody would type it
     */
    public record Value(RuleDefinition parameter, String typed) implements Serializable {
        public boolean isMissing() {
            return typed.isEmpty();
        }
    }
}
