package org.probity.persistence.procedure;

/**
 * How a step can end, as code knows it; the words that people read are the label of the {@link Transition}. The same outcome
 * may lead to different steps in different procedures.
 */
public enum Outcome {
    /** First entry of a case that ran elsewhere before; only the product itself writes it, and no step has it as a way out. */
    TAKEN_OVER,

    // Finding out
    APPOINTED,
    INTERVIEW_SUBJECT,
    INTERVIEW_WITNESS,
    EXTENDED,
    REPORTED,
    FACTS_FOUND,
    SCREENED,
    /** Noted on the way; the case goes on (D-33). */
    RESIGNED,
    WITHDRAWN,

    // Which way
    NO_CASE,
    INFORMAL,
    HEARING,
    CAPABILITY,
    MEDIATION,
    DECLINED,

    // Hearing
    PREPARED,
    INVITED,
    UNION_CONTACTED,
    UNION_NOT_CONTACTED,
    HELD,
    POSTPONED,
    NOT_ATTENDED,
    ADJOURNED,
    IN_ABSENCE,
    /** Somebody who was to hear it cannot: others are chosen, and the notice begins anew (8.4). */
    OTHERS_NEEDED,

    // Measures of a hearing; each has a Sanction of the same name
    NO_SANCTION,
    RECORDED_ORAL,
    FIRST_WRITTEN,
    FINAL_WRITTEN,
    ALTERNATIVE,
    DISMISS_WITH_NOTICE,
    SUMMARY_DISMISSAL,

    // Appeal
    APPEALED,
    /** Only the product itself takes it, on the day after the last day. */
    LAPSED,
    ADMITTED,
    INADMISSIBLE,
    APPEAL_WITHDRAWN,
    UPHELD,
    REDUCED,
    OVERTURNED,
    REHEAR,

    // After the outcome
    TRA_REFERRED,
    TRA_NOT_REFERRED,
    DBS_REFERRED,
    DBS_NOT_REFERRED,
    CLOSED,

    // Parents and others outside
    REQUESTED,
    REMOVED,
    /** They will not take it down: one half of the guard of S4-36. */
    REFUSED,
    /** They go on after being asked: the other half. */
    CONTINUED,
    REAPPEARED,
    MEETING_NOT_NEEDED,
    ESCALATED,
    WARNED,
    LEFT_OUT,
    COMPLAINED,
    BLOCKED,
    UNBLOCKED,
    NO_FURTHER,

    // What runs beside
    NOTIFIED,
    PROLONGED,
    LIFTED,
    ENDED_BY_DISMISSAL,
    CLEARED,
    NOT_INTERFERING,
    LADO_ASKS,
    SICK,
    GRIEVANCE,
    PAUSED,
    CONCURRENT,
    CARRIED_ON,
    RESUMED,
    CONSENTED,
    CONSENT_WITHDRAWN,
    VIEWED,
    ASKED_TO_CLOSE,
    GROUP_CLOSED,
    SENT,
    ANSWERED,
    OFFERED,
    ACCEPTED,
    NO_ANSWER,
    DELIVERED,
    APPROVED,
    INSTRUCTED,

    // Outcomes of an allegation
    SUBSTANTIATED,
    MALICIOUS,
    FALSE,
    UNSUBSTANTIATED,
    UNFOUNDED,

    // Governors, volunteers, contractors, pupils
    ADVISED,
    SUSPENSION_PROPOSED,
    SUSPENDED,
    REJECTED,
    REMOVAL_PROPOSED,
    REMOVED_FROM_OFFICE,
    KEPT,
    RESTRICTED,
    ROLE_ENDED,
    AGENCY_TOLD,
    REVIEW_ASKED,
    BEHAVIOUR_POLICY,
    SUPPORTED,
    POLICE_CONSULTED,
    PARENTS_TOLD,
    EXCLUDED,

    // Data breach
    CONFIRMED,
    NOT_A_BREACH,
    CONTAINED,
    NOT_REPORTABLE,
    REPORTABLE,
    HIGH_RISK,
    PEOPLE_TOLD,
    LEARNED,

    /** No step ends so: a meeting was called off, and the step in hand goes on. */
    CALLED_OFF
}
