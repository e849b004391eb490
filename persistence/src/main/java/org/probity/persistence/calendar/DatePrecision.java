package org.probity.persistence.calendar;

/** How exactly somebody gave a date (V-03); stored beside it. */
public enum DatePrecision {
    DAY,
    MONTH,
    TERM,
    YEAR
}
