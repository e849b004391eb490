package org.probity.ejb.breach;

import java.time.Instant;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Sighting;

/**
 * What is said about an item of evidence by whoever brings it (HR-03).
 *
 * @param kind null: told by the content of the file
 * @param description null: the name of the file
 * @param posted when it was posted, sent or called; null when not said
 * @param undated the post shows no date
 */
public record Capture(
        EvidenceKind kind,
        String description,
        Sighting sighting,
        Instant posted,
        boolean undated,
        Instant captured,
        String capturedBy,
        String device) {
    public Capture {
        sighting = sighting == null ? new Sighting(null, null, false) : sighting;
    }

    /** The same with the platform by another name. */
    public Capture on(String platform) {
        Sighting renamed = new Sighting(platform, sighting.getWebAddress(), sighting.isNoAddress());
        return new Capture(kind, description, renamed, posted, undated, captured, capturedBy, device);
    }
}
