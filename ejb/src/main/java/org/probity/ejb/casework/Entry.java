package org.probity.ejb.casework;

import java.time.Instant;
import org.probity.ejb.breach.Departure;
import org.probity.persistence.procedure.Outcome;

/**
 * One line of the chronology.
 *
 * @param track title of the track it happened on; null on the main line
 * @param step title of the step; null for what happened beside the steps
 * @param outcome null for what happened beside the steps
 * @param label what was done
 * @param by name; null when the product itself did it, and for whoever stepped back
 * @param note for the file, null when nothing was written, like {@code reason}
 */
public record Entry(
        Instant at, String track, String step, Outcome outcome, String label, String by, String note, String reason) {

    static Entry of(Departure departure) {
        return new Entry(
                departure.at(), null, "People in the case", null, "Somebody stepped back", null, null, departure.why());
    }

    /** "Investigation: The report is in". */
    public String words() {
        return (track == null ? "" : track + ", ") + (step == null ? "" : step + ": ") + label;
    }
}
