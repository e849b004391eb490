package org.probity.persistence.casework;

/** Which machine of domain.md 8.3 a case follows. */
public enum CaseKind {
    STAFF,
    PARENT,
    PUPIL,
    GOVERNOR,
    VOLUNTEER,
    CONTRACTOR,
    EXTERNAL,
    DATA
}
