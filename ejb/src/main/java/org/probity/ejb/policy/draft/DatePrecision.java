package org.probity.ejb.policy.draft;

/** How exactly the source states a date (V-03). */
public enum DatePrecision {
    DAY,
    MONTH,
    TERM,
    YEAR
}
