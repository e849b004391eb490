package org.probity.persistence.breach;

/** What a person does in one matter. An assignment gives sight of that matter and of nothing else. */
public enum Duty {
    RECIPIENT,
    CASE_MANAGER,
    INVESTIGATOR,
    DECISION_MAKER,
    PANEL,
    APPEAL_PANEL,
    NOTE_TAKER,
    HR_ADVISER,
    SAFEGUARDING,
    DATA_PROTECTION,
    CLERK
}
