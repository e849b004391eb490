/**
 * Day counting: which days count, when a time limit ends and why, and when a letter counts as served. Pure arithmetic on
 * values; the present time is always a parameter, and no date is worked out beyond the bank holidays that are loaded.
 */
package org.probity.persistence.calendar;
