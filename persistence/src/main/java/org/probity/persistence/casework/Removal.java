package org.probity.persistence.casework;

import java.time.Instant;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Outcome;

/**
 * Takes a case out of the personnel view when the allegation was malicious or false: whatever runs ends, nothing of it is left to
 * follow. Holds no state of its own.
 */
public record Removal(CaseFile file) {

    /** Whether these are outcomes after which nothing may stay in a personnel file. */
    public static boolean clears(Outcome outcome) {
        return outcome == Outcome.MALICIOUS || outcome == Outcome.FALSE;
    }

    /**
     * Looks whether the case can end now.
     *
     * @throws SomethingMissing while the person is suspended or a measure stands
     */
    public void permit() {
        Discipline discipline = new Discipline(file);
        if (discipline.suspension().isPresent()) {
            throw new SomethingMissing(
                    "The person is still suspended. End the suspension first, then record this outcome.");
        }
        boolean measure = discipline
                .measure()
                .filter(decided -> decided != Sanction.NO_SANCTION)
                .isPresent();
        if (measure) {
            throw new SomethingMissing(
                    "A measure stands in this case. It must be set aside on appeal before this outcome can be recorded.");
        }
    }

    /** Ends the main line, what runs beside it, and every date. */
    public void carryOut(Instant at) {
        file.getTracks().stream().filter(CaseTrack::isRunning).forEach(track -> track.end(at));
        file.getDeadlines().stream().filter(CaseDeadline::isOpen).forEach(date -> date.close(at));
        file.openHolds().forEach(hold -> hold.end(London.date(at), "The allegation is taken out of the file."));
        if (!file.isClosed()) {
            file.close(at);
        }
    }
}
