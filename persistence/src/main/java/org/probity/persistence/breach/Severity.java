package org.probity.persistence.breach;

/** How serious a breach looks at triage; the order of the constants is the order of weight. */
public enum Severity {
    MINOR,
    MODERATE,
    SERIOUS,
    GROSS
}
