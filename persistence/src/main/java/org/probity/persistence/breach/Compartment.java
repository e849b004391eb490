package org.probity.persistence.breach;

/** Which readers a matter has besides those assigned to it (domain.md 9.2): {@code role_compartment} says which role reads which. */
public enum Compartment {
    /** Before triage: nobody but those who were told. */
    UNSORTED,
    STAFF,
    PARENT,
    PUPIL,
    GOVERNOR,
    OTHER,
    SAFEGUARDING,
    DATA,
    /** Out of the personnel view: no role reads it. */
    REMOVED
}
