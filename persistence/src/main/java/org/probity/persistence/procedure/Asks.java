package org.probity.persistence.procedure;

/** What the form of an outcome asks for besides a note. Fields of letters that the case cannot fill come on top. */
public enum Asks {
    INVESTIGATOR,
    /** One hearing officer, or a panel of three and more; the first chairs. */
    PANEL,
    /** The hardest measure that the invitation names. */
    HARDEST_MEASURE,
    /** Day, time, length and place. */
    MEETING,
    /** Proved or not, for every allegation. */
    FINDINGS,
    /** The milder measure that an appeal puts in place. */
    MEASURE,
    /** Day received, grounds, and why it was late if it was. */
    APPEAL,
    /** Name and address of a witness. */
    WITNESS,
    /** Name and address of an organisation outside. */
    OUTSIDER,
    /** How the letter goes: it decides when it counts as served. */
    SERVICE,
    REASON,
    /** The note is not optional here: it goes into the letter as the reason of the decision. */
    NOTE
}
