package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * One step of a procedure as it is drawn, with its ways out.
 *
 * @param deciders "headteacher or head of HR"
 * @param doneOn when it was last left; null when it never was
 * @param dueOn when it is due; null unless it is the step in hand
 */
public record PathStep(
        String code, String title, Place place, String deciders, LocalDate doneOn, LocalDate dueOn, List<Way> ways) {

    /** Where it lies, seen from the step in hand. */
    public enum Place {
        PAST,
        NOW,
        /** One outcome away. */
        NEXT,
        AHEAD
    }

    /**
     * A way out.
     *
     * @param to code of the step it leads to; null ends the procedure
     * @param loop it leads back to this step or an earlier one
     * @param stays it is put on record and the step goes on
     * @param taken it was taken in this case
     */
    public record Way(String label, String to, boolean loop, boolean stays, boolean taken) {}
}
