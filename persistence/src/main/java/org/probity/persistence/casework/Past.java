package org.probity.persistence.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;

/**
 * What was done in a case, without the words for the file: all that the rules and the picture of the procedure ask. Of what the same
 * person did several times in the same step the latest is enough, so a long case has a short past. That a meeting was called off is no
 * part of it: it ends no step and opens none.
 */
public record Past(List<Deed> deeds) {
    public Past {
        deeds = deeds.stream()
                .filter(deed -> deed.outcome() != Outcome.CALLED_OFF)
                .toList();
    }

    /**
     * One act.
     *
     * @param track public id; null on the main line
     * @param step code
     * @param by public id of the person; null when the product itself did it
     */
    public record Deed(String track, String step, StepKind kind, Outcome outcome, String by, Instant at) {
        static Deed of(StepTaken taken) {
            return new Deed(
                    taken.track().map(CaseTrack::getPublicId).orElse(null),
                    taken.getStep().getCode(),
                    taken.getStep().getKind(),
                    taken.getOutcome(),
                    taken.getBy() == null ? null : taken.getBy().getPublicId(),
                    taken.getAt());
        }
    }

    /** The past of acts that are at hand anyway. */
    public static Past of(List<StepTaken> history) {
        return new Past(history.stream().map(Deed::of).toList());
    }

    /** What was done on the main line (null) or on a track. */
    public List<Deed> on(CaseTrack track) {
        String wanted = track == null ? null : track.getPublicId();
        return deeds.stream()
                .filter(deed -> wanted == null
                        ? deed.track() == null
                        : deed.track() != null && deed.track().equals(wanted))
                .toList();
    }

    /** When it was last done, on whichever line. */
    Optional<Instant> last(Outcome outcome) {
        return deeds.stream()
                .filter(deed -> deed.outcome() == outcome)
                .map(Deed::at)
                .max(Comparator.naturalOrder());
    }
}
