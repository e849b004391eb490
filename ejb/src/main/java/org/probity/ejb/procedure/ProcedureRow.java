package org.probity.ejb.procedure;

import java.time.LocalDate;

/**
 * One procedure in the list.
 *
 * @param id of the version that new cases follow
 * @param coming first day of a newer version that is published; null when there is none
 * @param draft id of the draft in hand; null when there is none, or for those who do not work on drafts
 */
public record ProcedureRow(
        String code,
        String title,
        String kind,
        boolean parallel,
        String id,
        int number,
        LocalDate effective,
        boolean own,
        LocalDate coming,
        String draft) {}
