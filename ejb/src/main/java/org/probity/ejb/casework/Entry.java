package org.probity.ejb.casework;

import java.time.Instant;
import org.probity.persistence.procedure.Outcome;

/**
 * One line of the chronology.
 *
 * @param track title of the track it happened on; null on the main line
 * @param step title of the step
 * @param label what was done
 * @param by name; null when the product itself did it
 * @param note for the file, null when nothing was written, like {@code reason}
 */
public record Entry(
        Instant at, String track, String step, Outcome outcome, String label, String by, String note, String reason) {}
