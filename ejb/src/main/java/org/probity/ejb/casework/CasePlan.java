package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * What would happen if a case were opened; nothing is stored.
 *
 * @param procedure title of what the school follows
 * @param version its edition
 * @param steps titles in the order of the procedure
 * @param firstLetters letters that the first step sends, "L01 Notice of an investigation"
 * @param dates what would fall due at once, and why
 */
public record CasePlan(
        String procedure, int version, List<String> steps, List<String> firstLetters, List<PlannedDate> dates) {

    /** A date with the sentences that explain it. */
    public record PlannedDate(String title, LocalDate due, List<String> reasons) {}
}
