package org.probity.persistence.register;

/** What can be wrong with a policy (V-02, V-04, V-05, AT-44, domain.md 1.7). */
public enum FindingKind {
    REVIEW_OVERDUE("Review overdue"),
    REVIEW_DUE("Review due"),
    NO_REVIEW_DATE("No review date"),
    REVIEW_DERIVED("Review date worked out"),
    REVIEW_CONTRADICTION("Review dates disagree"),
    EARLY_REVIEW("Law or guidance changed"),
    NO_APPROVER("No approval on record"),
    BLANK_SUMMARY("No summary of changes"),
    LINKED_MISSING("Policy to read with it is missing"),
    LINKED_OVERDUE("Policy to read with it is overdue"),
    ROLE_EMPTY("Role that nobody holds"),
    VALUE_OUT_OF_BOUNDS("Value out of bounds"),
    TENSION("Clauses pull apart"),
    WEB_COPY_DIFFERS("Web copy differs");

    private final String words;

    FindingKind(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
