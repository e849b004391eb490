package org.probity.persistence.breach;

/** What a person is in a matter. The subject may be unknown: then the party has a name such as "Not known" and no person. */
public enum Part {
    SUBJECT,
    REPORTER,
    VICTIM,
    WITNESS
}
