package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a fair procedure demands, and how a case stands to it.
 *
 * @param id D-01 to D-23
 * @param demand in plain words
 * @param proofs where, when and by whom; what is missing; or why it was departed from
 */
public record Requirement(String id, String demand, Standing standing, List<Proof> proofs) {
    /** How the case stands to it. */
    public enum Standing {
        MET("met"),
        NOT_YET("not yet"),
        DEPARTED("departed from"),
        /** Nothing in the case asks for it. */
        NOT_CALLED_FOR("not called for");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One line of proof; all but what may be null.
     *
     * @param what the step and what was done in it, or the letter
     */
    public record Proof(String what, LocalDate when, String by, String reason) {}
}
