package org.probity.persistence.calendar;

import java.time.Instant;

/**
 * A moment at which an unreported data breach calls for attention.
 *
 * @param after hours since the school became aware
 * @param deputies whether it also reaches the deputies and the chief executive of the trust
 */
public record IcoAlarm(ElapsedHours after, Instant at, boolean deputies) {}
