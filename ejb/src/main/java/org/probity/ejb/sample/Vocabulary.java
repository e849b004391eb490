package org.probity.ejb.sample;

import java.util.Set;

/**
 * The closed words of the sample files. Case-scoped roles (IO, CM, PAN, APP, COM) are missing on purpose: they are
 * given on a case, not by a post.
 */
public final class Vocabulary {
    /** Stands in the school column of a post that covers the whole trust, and as the scope of the trust's rules. */
    public static final String TRUST = "TRUST";

    /** Roles of domain section 9.1 that a post can carry. */
    public static final Set<String> ROLES = Set.of(
            "ST", "LM", "HT", "SLT", "DSL", "TSL", "DPL", "DPO", "HR", "HHR", "COG", "GOV", "CLK", "CEO", "TRU", "OFF",
            "PAR", "LAD", "SYS", "AUD");

    /** Person categories of domain section 9.6. */
    public static final Set<String> CATEGORIES = Set.of(
            "TEACHER",
            "SUPPORT_STAFF",
            "CENTRAL_STAFF",
            "TRAINEE",
            "APPRENTICE",
            "SUPPLY",
            "CONTRACTOR",
            "GOVERNOR",
            "TRUSTEE",
            "VOLUNTEER",
            "PARENT_HELPER",
            "FRIEND",
            "VISITOR",
            "PARENT_CARER",
            "PUPIL",
            "EX_PUPIL",
            "OTHER_EXTERNAL",
            "UNKNOWN");

    /** Stands among the bound persons where a clause binds the school itself. */
    public static final String SCHOOL = "SCHOOL";

    public static final Set<String> LEGAL_TYPES =
            Set.of("COMMUNITY", "VOLUNTARY_CONTROLLED", "VOLUNTARY_AIDED", "FOUNDATION", "ACADEMY");

    /** Who answers for personal data (DP-07). */
    public static final Set<String> CONTROLLERS = Set.of(SCHOOL, TRUST);

    /** PARENT_OF is read from the parent to the child; the others hold in both directions. */
    public static final Set<String> RELATIONSHIPS =
            Set.of("PARENT_OF", "RELATIVE_OF", "PARTNER_OF", "CLOSE_FRIEND_OF", "SEPARATED_FROM");

    public static final Set<String> STRENGTHS = Set.of("PROHIBITED", "REQUIRED", "ADVISED", "RIGHT", "INFORMATION");

    /** What lifts a clause in a single case. */
    public static final Set<String> EXCEPTIONS = Set.of(
            "TEACHER_DIRECTION",
            "PAST_PUPIL_OF_AGE",
            "OWN_CHILD",
            "PERSONAL_CHANNEL",
            "CONTACT_DETAILS",
            "SCHOOL_EQUIPMENT",
            "OFFICE_STAFF",
            "PROFESSIONAL_NETWORK",
            "BOTH_PERMISSIONS",
            "SCHOOL_EMAIL_ACCOUNT",
            "STAFF_PARENT",
            "OFFICIAL_SITE",
            "DEVICE_ACCESS",
            "SENIOR_LEADERS_AND_OFFICE",
            "CONSENT",
            "PHONE_CONFIRMATION",
            "HEADTEACHER_INSTRUCTION",
            "PARENT_PERMISSION",
            "APPROVED_USERS");

    public static final Set<String> SUBJECT_KINDS =
            Set.of("STAFF", "GOVERNOR", "VOLUNTEER", "CONTRACTOR", "PARENT", "PUPIL", "EXTERNAL");

    public static final Set<String> INTENTS = Set.of("DELIBERATE", "ACCIDENTAL", "UNDETERMINED");

    public static final Set<String> SEVERITIES = Set.of("MINOR", "MODERATE", "SERIOUS", "GROSS");

    /** Day kinds of domain section 5.1 in which a period is counted. */
    public static final Set<String> DAY_UNITS = Set.of("WORKING_DAY", "CALENDAR_DAY", "SCHOOL_DAY");

    private Vocabulary() {}
}
