package org.probity.persistence.casework;

/** Under which rules a case runs, by the capacity in which the person acted (domain.md 9.6). */
public enum CaseKind {
    STAFF("Staff"),
    PARENT("Parent or carer"),
    PUPIL("Pupil"),
    GOVERNOR("Governor"),
    VOLUNTEER("Volunteer"),
    CONTRACTOR("Contractor"),
    EXTERNAL("Person outside"),
    DATA("Data breach");

    private final String words;

    CaseKind(String words) {
        this.words = words;
    }

    /** For a page. */
    public String words() {
        return words;
    }
}
