package org.probity.persistence.letter;

/** How a letter reaches its reader (domain.md 5.3, LT-07). */
public enum Service {
    EMAIL,
    FIRST_CLASS,
    SECOND_CLASS,
    SIGNED_FOR,
    BY_HAND,
    PORTAL
}
