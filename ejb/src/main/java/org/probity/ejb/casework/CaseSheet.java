package org.probity.ejb.casework;

import java.util.List;
import org.probity.ejb.acknowledgement.ConductReading;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.CaseDeadline;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseTrack;

/**
 * All that a case page shows, read in one go: the entities in it have what they need loaded, and nothing lazy may be touched later.
 *
 * @param file the case; hand its version back with an act
 * @param procedure title and edition, "Staff disciplinary procedure, version 1"
 * @param step title of the step in hand
 * @param mine whether the caller may take it
 * @param deciders who may, "headteacher, head of HR or chair of governors"
 * @param choices ways to end it; empty when it is not the caller's
 * @param dates open ones first by due date, then those that are over
 * @param chronology all of it, or the stretch that was asked for
 * @param people those in the case now
 * @param vacant duties that must be given anew, because whoever had one stepped back or became part of the matter
 * @param allegations each with the clause, its words and its version
 * @param readings for each version that the allegations cite, whether the subject had acknowledged it
 * @param path the main line as it is drawn
 */
public record CaseSheet(
        CaseFile file,
        String procedure,
        String step,
        boolean mine,
        String deciders,
        List<Choice> choices,
        List<CaseDeadline> dates,
        Chronology chronology,
        List<TrackInHand> tracks,
        List<TrackChoice> offers,
        List<Told> people,
        List<Duty> vacant,
        List<Allegation> allegations,
        List<ConductReading> readings,
        CasePapers papers,
        List<PathStep> path) {

    /** Somebody in the case, once with all duties. */
    public record Told(String name, String post, List<Duty> duties) {}

    /** What the subject had said to the version that this allegation cites; null when nothing is known of it. */
    public ConductReading readingOf(Allegation allegation) {
        Long version = allegation.getClause().getPolicyVersion().getId();
        return readings.stream()
                .filter(reading -> reading.versionId().equals(version))
                .findFirst()
                .orElse(null);
    }

    /** The date by which the step in hand of the main line (null) or a track must be done; null when there is none. */
    public CaseDeadline dateOf(CaseTrack track) {
        return file.stepDeadline(track).orElse(null);
    }
}
