package org.probity.persistence.breach;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a school must always look into (X13): entries ALL, a kind of case such as PARENT, or a kind with a code such as
 * STAFF:CC-29. Reports that allege nothing, came to the wrong school, are doubles or spam, or are about somebody whom the policy
 * does not bind are closable all the same (AT-14).
 */
public record MandatoryInvestigation(List<String> entries) {
    /**
     * Whether somebody of this kind who did this must be looked into.
     *
     * @param kind of case: STAFF, PARENT, PUPIL, GOVERNOR, VOLUNTEER, CONTRACTOR or EXTERNAL
     */
    public boolean covers(String kind, Collection<ConductCode> codes) {
        return entries.contains("ALL")
                || entries.contains(kind)
                || codes.stream().anyMatch(code -> entries.contains(kind + ":" + code.code()));
    }

    /** Ways of closing that are open for some kind of case; everything is looked into where the list says ALL. */
    public List<Closing> everOpen() {
        return Stream.of(Closing.values())
                .filter(closing -> closing != Closing.NO_ACTION || !entries.contains("ALL"))
                .toList();
    }

    /** Whether this way of closing is open. */
    public boolean allows(Closing closing, String kind, Collection<ConductCode> codes) {
        return closing != Closing.NO_ACTION || !covers(kind, codes);
    }
}
