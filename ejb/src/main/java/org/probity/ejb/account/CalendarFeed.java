package org.probity.ejb.account;

/** A calendar that people subscribe to at a secret address of their own. */
public enum CalendarFeed {
    REVIEWS,
    DEADLINES
}
