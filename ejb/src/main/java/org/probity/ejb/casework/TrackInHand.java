package org.probity.ejb.casework;

import java.util.List;
import org.probity.persistence.casework.CaseTrack;

/**
 * A track beside the main line.
 *
 * @param title of its procedure
 * @param step title of the step in hand, or of the last one
 * @param mine whether the caller may take it
 * @param choices empty when it has ended or is not the caller's
 */
public record TrackInHand(
        CaseTrack track, String title, String step, boolean mine, List<Choice> choices, List<PathStep> path) {

    public String publicId() {
        return track.getPublicId();
    }

    public boolean isRunning() {
        return track.isRunning();
    }
}
