package org.probity.persistence.concern;

/** To whom a parent writes. Whoever it is never gets a concern that is about them: it goes to the next in line (domain.md 9.3). */
public enum Addressed {
    TEACHER,
    HEAD,
    CHAIR
}
