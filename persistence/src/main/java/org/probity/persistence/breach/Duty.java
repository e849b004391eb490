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
    CLERK;

    /** Whoever has it hears the case: alone, on the panel, or on the one of the appeal. */
    public boolean hears() {
        return this == DECISION_MAKER || this == PANEL || this == APPEAL_PANEL;
    }
}
