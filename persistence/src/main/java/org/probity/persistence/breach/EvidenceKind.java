package org.probity.persistence.breach;

/** What an item of evidence is. A SEALED_ITEM has no content here at all: only a record of where it is locked away (HR-01). */
public enum EvidenceKind {
    FILE,
    EMAIL,
    CALL_LOG,
    SCREEN_PRINT,
    SEALED_ITEM
}
