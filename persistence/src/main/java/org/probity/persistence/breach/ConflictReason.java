package org.probity.persistence.breach;

/** Why a person must not see or touch a matter (domain.md 9.3, 9.4). Recorded silently: the person is never told. */
public enum ConflictReason {
    SUBJECT,
    VICTIM,
    REPORTER,
    RELATIVE,
    WITNESS,
    RECUSED
}
