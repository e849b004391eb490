package org.probity.ejb.casework;

import java.time.Instant;
import org.probity.persistence.casework.StepTaken;

/**
 * One line of the chronology.
 *
 * @param track title of the track it happened on; null on the main line
 * @param step title of the step
 * @param label what was done
 * @param by name; null when the product itself did it
 */
public record Entry(StepTaken taken, Instant at, String track, String step, String label, String by) {}
