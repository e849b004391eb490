package org.probity.persistence.approval;

/** How a body came to its decision (V-07). */
public enum ApprovalRoute {
    RESOLUTION("Resolution of a meeting"),
    DELEGATED("Delegated decision"),
    CHAIRS_ACTION("Chair's action");

    private final String words;

    ApprovalRoute(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
