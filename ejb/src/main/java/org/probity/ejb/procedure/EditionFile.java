package org.probity.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version as it is read.
 *
 * @param standing in words: in force, from a day on, no longer followed
 * @param versions all of the procedure, the newest first
 * @param draft id of the draft in hand, for those who work on drafts
 * @param svg its picture
 */
public record EditionFile(
        String id,
        int number,
        String standing,
        LocalDate effective,
        Instant published,
        boolean own,
        ProcedureSheet sheet,
        List<Other> versions,
        String draft,
        boolean mayEdit,
        String svg) {

    /** Another version. */
    public record Other(String id, int number, LocalDate effective, String standing) {}
}
