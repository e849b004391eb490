package org.probity.persistence.breach;

/** Who tells. Not who typed it: a member of staff may record what a parent said. */
public enum ReporterKind {
    STAFF,
    PARENT,
    PUPIL,
    OTHER,
    ANONYMOUS
}
