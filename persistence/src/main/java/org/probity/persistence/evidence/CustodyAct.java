package org.probity.persistence.evidence;

/** What was done with an item of evidence. */
public enum CustodyAct {
    RECEIVED("Received"),
    VIEWED("Looked at"),
    DOWNLOADED("Taken out as a file"),
    HANDED_OUT("Handed out"),
    SEALED("Sealed"),
    SEAL_BROKEN("Seal broken"),
    REDACTED("Copied with parts blacked out"),
    CHECKED("Copy checked by a second person");

    private final String words;

    CustodyAct(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
