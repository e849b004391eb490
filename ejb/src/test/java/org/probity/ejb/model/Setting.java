package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a case begins with: given to the model and to the product alike.
 *
 * @param route procedure of the main line
 * @param legalType by its name: COMMUNITY, VOLUNTARY_AIDED, ACADEMY ...
 * @param values time limits that the school has chosen, by rule
 * @param leads what the school's rule names as what may follow (X12, X41); null: it names nothing for this kind of person
 * @param earlier warnings that the person had before
 * @param subject null when nobody of the school is meant
 * @param conflicts by id of the person, why
 */
public record Setting(
        String school,
        String legalType,
        Map<String, Integer> values,
        String route,
        String kind,
        LocalDateTime opened,
        LocalDate conduct,
        List<String> codes,
        Set<String> flags,
        Set<String> leads,
        boolean headMayDismiss,
        List<Earlier> earlier,
        Deed.Somebody subject,
        Map<Long, String> conflicts,
        List<Deed.Somebody> people) {

    /** @param measure the level, FIRST_WRITTEN or FINAL_WRITTEN */
    public record Earlier(String measure, LocalDate issued) {}

    boolean isMaintained() {
        return !legalType.equals("ACADEMY") && !legalType.equals("FREE_SCHOOL");
    }
}
