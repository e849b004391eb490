package org.probity.ejb.security;

/** What a service method needs. Roles are rows that carry rights by name; reading rights go to the access log, acts to the audit. */
public enum Right {
    /** Anybody, signed in or not. */
    PUBLIC(true),
    /** Whoever holds a link that was mailed to them; what they do by it is on record. */
    BY_LINK(false),
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
    /** What evidence there is, how it was captured and through whose hands it went; never its content. */
    VIEW_EVIDENCE(true),
    /** Looks at the content; each look is on record with its reason. */
    OPEN_EVIDENCE(false),
    /** Adds evidence, hands it out, seals it, and leads the list of take-down requests. */
    KEEP_EVIDENCE(false),
    /** Concerns of parents that the person has in hand. */
    VIEW_CONCERNS(true),
    ANSWER_CONCERN(false),
    /** The register of relationships that staff declared (S2-39). */
    VIEW_DECLARATIONS(true),
    VIEW_CASES(true),
    TAKE_STEP(false),
    ASSIGN_CASE(false),
    /** Takes running cases and live warnings over from elsewhere, of the kinds and schools that the person reads by a post. */
    TAKE_OVER_CASES(false),
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
    /** How matters with parents stand: for those who read them by their post. */
    VIEW_PARENT_FIGURES(true),
    /** Which measures followed which conduct (S2-7, D-02). */
    COMPARE_OUTCOMES(true),
    /** How many records may not be kept longer (4.5). */
    VIEW_RETENTION(true),
    VIEW_SETTINGS(true),
    CHANGE_RULES(false),
    /** The register of concerns, flags and what was released: each sees what the circle allows. */
    VIEW_SAFEGUARDING(true),
    /** Low-level concerns and their review; nobody sees in the audit that one was noted. */
    RECORD_CONCERN(false),
    /** The sealed part of a case. */
    KEEP_VAULT(false),
    /** The second person's part in a change of a rule. */
    AGREE_RULES(false),
    /** Leave to do what the policy forbids without it. */
    VIEW_EXEMPTIONS(true),
    ASK_EXEMPTION(false),
    DECIDE_EXEMPTION(false),
    /** The register of personal data breaches, and the file of one. */
    VIEW_DATA_BREACHES(true),
    HANDLE_DATA_BREACH(false),
    VIEW_PROCEDURES(true),
    EDIT_PROCEDURE(false),
    /** The second person's part in publishing a procedure. */
    AGREE_PROCEDURE(false),
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
