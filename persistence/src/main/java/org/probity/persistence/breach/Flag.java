package org.probity.persistence.breach;

/**
 * What triage marks on a report. Each says what a person saw, never a conclusion in law: DEFAMATION_ flags lead to legal advice,
 * police flags to a decision by a person (domain.md 6.4, X11).
 */
public enum Flag {
    /** A child is involved in any way: safeguarding first (HR-05). */
    CHILD,
    /** An indecent image of a child is suspected (HR-01). */
    IMAGERY,
    RACIST_ELEMENT,
    /** Sexist, sexual or other hate element. */
    HATE_ELEMENT,
    VIOLENCE_THREATENED,
    VIOLENCE_ENCOURAGED,
    /** Death or serious harm threatened: police at once. */
    SERIOUS_THREAT,
    CRIME_SUSPECTED,
    GROSSLY_OBSCENE,
    /** Two occasions or more. */
    HARASSMENT,
    /** Personal data of others was shown or lost. */
    PERSONAL_DATA,
    /** May identify a teacher whom a pupil accuses: not to be published before a charge. */
    NAMES_ACCUSED_TEACHER,
    DEFAMATION_HATRED,
    DEFAMATION_SHUNNED,
    DEFAMATION_LOWERED,
    DEFAMATION_TRADE,
    /** A complaint is inside the post: the complaints route is offered (PC-02). */
    COMPLAINT_INSIDE,
    /** The target may not know; telling them is a decision (HR-09). */
    VICTIM_UNAWARE,
    /** On the school's own forum: access can be blocked (S4-40). */
    SCHOOL_FORUM,
    /** The subject represents a union: the union is spoken to first (D-16). */
    UNION_REPRESENTATIVE,
    /** The subject is also a parent at the school, or the parent also staff: two cases, no mixing (domain.md 6.6). */
    TWO_CAPACITIES
}
