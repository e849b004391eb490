package org.probity.ejb.casework;

import java.util.List;

/**
 * A track that may be started beside the main line by the caller.
 *
 * @param procedure code to start it by
 * @param closedBecause conditions that do not hold yet; empty when it is open
 */
public record TrackChoice(String procedure, String title, List<String> closedBecause) {
    public boolean isOpen() {
        return closedBecause.isEmpty();
    }
}
