package org.probity.ejb.security;

/** What a service method needs. Roles are rows that carry rights by name; reading rights go to the access log, acts to the audit. */
public enum Right {
    /** Anybody, signed in or not. */
    PUBLIC(true),
    /** Anybody with an account: their own password, their own posts. */
    SIGNED_IN(false),
    /** The product itself: timers, workers, start-up. */
    SYSTEM(true),
    /** Called by another service in the middle of an act that was already checked: queueing a letter, planning a meeting. */
    WITHIN_ACT(true),
    VIEW_TODAY(true),
    VIEW_POLICIES(true),
    IMPORT_POLICY(false),
    EDIT_POLICY(false),
    SIGN_OFF_POLICY(false),
    PUBLISH_POLICY(false),
    /** Asks people to acknowledge policies, and records what they signed on paper. */
    RUN_CAMPAIGN(false),
    VIEW_ACKNOWLEDGEMENTS(true),
    /** Meetings of governors: agenda, attendance, decisions, minutes. */
    RECORD_MEETING(false),
    /** The register of what is wrong with policies. */
    VIEW_FINDINGS(true),
    /** Where policies are published, and what stands there. */
    KEEP_WEBSITE(false),
    REPORT_BREACH(false),
    VIEW_REPORTS(true),
    TRIAGE_REPORT(false),
    VIEW_CASES(true),
    TAKE_STEP(false),
    ASSIGN_CASE(false),
    VIEW_LETTERS(true),
    WRITE_LETTER(false),
    REVIEW_LETTER(false),
    SEND_LETTER(false),
    VIEW_CALENDAR(true),
    ARRANGE_MEETING(false),
    VIEW_PEOPLE(true),
    MANAGE_PEOPLE(false),
    MANAGE_ACCOUNTS(false),
    COVER_ABSENCE(false),
    VIEW_AUDIT(true),
    /** Counts without names, small ones hidden. */
    VIEW_STATISTICS(true),
    /** Figures over the cases that somebody may see anyway. */
    VIEW_CASE_FIGURES(true),
    /** Which measures followed which conduct (S2-7, D-02). */
    COMPARE_OUTCOMES(true),
    VIEW_SETTINGS(true),
    CHANGE_RULES(false),
    EDIT_PROCEDURE(false),
    MOVE_CLOCK(false),
    WATCH_SYSTEM(true);

    private final boolean reading;

    Right(boolean reading) {
        this.reading = reading;
    }

    public boolean isReading() {
        return reading;
    }
}
