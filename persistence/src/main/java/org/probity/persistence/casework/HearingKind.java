package org.probity.persistence.casework;

/** The first hearing of a case, or the one of an appeal against it. */
public enum HearingKind {
    DISCIPLINARY,
    APPEAL
}
