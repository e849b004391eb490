package org.probity.persistence.breach;

/**
 * What an item of evidence is. A SEALED_ITEM has no content here at all: only a record of where it is locked away (HR-01). A
 * PRIVATE_CHAT is taken and opened only with a parent's permission (S4-24). A STATEMENT is never handed in: the product prints it when
 * somebody signs.
 */
public enum EvidenceKind {
    FILE("File"),
    EMAIL("Email"),
    CALL_LOG("Call log"),
    SCREEN_PRINT("Picture of a screen"),
    PRIVATE_CHAT("Private messages"),
    SEALED_ITEM("Locked away"),
    STATEMENT("Signed statement");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Somebody can hand it in as a file. */
    public boolean isFile() {
        return this != SEALED_ITEM && this != STATEMENT;
    }

    /** Something posted where others saw it: it has a place online and a day of its own (HR-03). */
    public boolean isPost() {
        return this == SCREEN_PRINT || this == PRIVATE_CHAT;
    }

    /** It says itself when it was sent. */
    public boolean isDated() {
        return isPost() || this == EMAIL || this == CALL_LOG;
    }
}
