package org.probity.persistence.school;

/** How a school is constituted; drives the authority matrix (domain.md 2.5) and which governance rules bind. */
public enum LegalType {
    COMMUNITY,
    VOLUNTARY_CONTROLLED,
    VOLUNTARY_AIDED,
    FOUNDATION,
    ACADEMY;

    /** Maintained by a local authority: only the governing body ends a suspension (AT-43). */
    public boolean isMaintained() {
        return this != ACADEMY;
    }
}
