package org.probity.persistence.calendar;

import java.util.Set;

/**
 * Which rule sets a deadline and in which edition: a key of the rule set (T01 to T19, X...) or one of the constants here.
 * What the law fixes moves for no hold: T03, T10, T17, T18, the constants, the notice of a governing body (G-02), the times of a
 * governor's suspension and removal (GOV-17, GOV-R) and the year for a claim in defamation (DEF-1Y) (5.4, 6.4, 8.3).
 *
 * @param key for example "T12"
 * @param ruleSet the version of the rule set, or for a constant the law it comes from
 */
public record DeadlineRule(String key, String ruleSet) {
    /** 72 hours to tell the Information Commissioner of a personal data breach (DP-02). */
    public static final DeadlineRule ICO = new DeadlineRule("ICO", "UK GDPR, article 33");
    /** One month to answer a subject access request (DP-10). */
    public static final DeadlineRule SAR = new DeadlineRule("SAR", "UK GDPR, article 12");
    /** Seven clear days' notice of a governing body's meeting (G-02). */
    public static final DeadlineRule GB_NOTICE =
            new DeadlineRule("GB_NOTICE", "School Governance (England) Regulations 2013, regulation 13");

    private static final Set<String> FIXED_BY_LAW =
            Set.of("T03", "T10", "T17", "T18", "ICO", "SAR", "GB_NOTICE", "G-02", "GOV-17", "GOV-R", "DEF-1Y");
    private static final Set<String> STATUTORY_WORKING_DAYS = Set.of("T03", "T10");
    private static final Set<String> PAUSED_BY_A_HOLD =
            Set.of("T05", "T06", "T07", "T08a", "T08b", "T09a", "T09b", "T09c", "T11", "T12", "T13", "T14");

    /** Whether the law alone sets this limit, so that nobody may pause or lengthen it. */
    public boolean isFixedByLaw() {
        return FIXED_BY_LAW.contains(key);
    }

    /** Whether a hold stops this limit: of the time limits T05 to T09 and T11 to T14; of a school's own rules all. */
    public boolean isPausable() {
        return PAUSED_BY_A_HOLD.contains(key) || (!isFixedByLaw() && !key.matches("T\\d\\d[a-z]?"));
    }

    /** Refuses days that this rule may not be counted in: T03 and T10 know working days only, a meeting's notice clear days. */
    void requireKind(DayKind kind) {
        boolean wrong = (STATUTORY_WORKING_DAYS.contains(key) && kind != DayKind.WORKING)
                || (key.equals(GB_NOTICE.key) && kind != DayKind.CLEAR);
        if (wrong) {
            throw new WrongDayKind(this, kind);
        }
    }
}
