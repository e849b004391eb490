package org.probity.persistence.breach;

/** What was found about one allegation, on the balance of probabilities. */
public enum Finding {
    PROVED,
    NOT_PROVED
}
