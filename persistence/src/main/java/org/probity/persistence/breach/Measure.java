package org.probity.persistence.breach;

/** What must happen beside the procedure because of what triage found. A task for a person, never a conclusion. */
public enum Measure {
    /** Threat of death or serious harm, or imagery: ring the police now (L22). */
    POLICE_AT_ONCE,
    /** A trigger of the school's policy: decide with a reason whether to tell the police (X11). */
    CONSIDER_POLICE,
    /** Talk to the local authority's designated officer within one working day (T03, A-05). */
    TALK_TO_LADO,
    /** The data protection officer is told at once (HR-07). */
    TELL_DPO,
    /** A member of staff was harmed: support is offered and the answer recorded (HR-06). */
    SUPPORT_OFFER,
    /** One of the four limbs of defamation was ticked: ask a lawyer. */
    LEGAL_ADVICE,
    /** A teacher may be identified before a charge: ask for removal at once. */
    URGENT_REMOVAL,
    /** Speak with the union before any letter (D-16). */
    UNION_FIRST,
    /** Nothing but a pointer to the proper route is open (CC-47 alone, domain.md 6.6). */
    SIGNPOST_ONLY,
    /** Every clause named is advice: nothing beyond informal advice is open (S0-10). */
    ADVICE_ONLY
}
