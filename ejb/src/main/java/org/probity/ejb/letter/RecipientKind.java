package org.probity.ejb.letter;

/**
 * Who reads a letter. It decides which fields a template may use: a child's full name, for instance, may stand only in a
 * letter to that child's own parents (LT-09), and a sanction only in a letter to the person it concerns.
 */
public enum RecipientKind {
    /** The member of staff whom a case is about. */
    SUBJECT,
    /** A member of staff in any other part, for instance one who was hurt. */
    STAFF,
    WITNESS,
    /** The parents of the child that the letter names. */
    CHILDS_PARENT,
    /** A parent in any other matter. */
    PARENT,
    /** An adult from outside, or a person whose data are concerned. */
    PERSON,
    /** Panel members, clerk, advisers and others who take part in a hearing. */
    PANEL,
    GOVERNOR,
    /** Volunteers and contractors. */
    HELPER,
    AGENCY,
    /** The local authority, the police, a regulator. */
    AUTHORITY,
    PLATFORM,
    SOLICITOR,
    /** The person who reported a concern. */
    REPORTER,
    /** The data protection officer. */
    DPO,
    /** A person who asks for rights over personal data. */
    REQUESTER,
    /** The sheet that every letter is written on. */
    ANYONE
}
