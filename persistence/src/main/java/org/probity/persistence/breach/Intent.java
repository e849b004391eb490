package org.probity.persistence.breach;

/** Meant or not (HR-07), set at triage and again at the finding. UNDETERMINED is an answer, not a gap. */
public enum Intent {
    DELIBERATE,
    ACCIDENTAL,
    UNDETERMINED
}
