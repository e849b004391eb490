package org.probity.persistence.casework;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.probity.persistence.procedure.Outcome;

/** The 72 hours in the case of a data breach: they run from when the school was certain, not from when that was put on record (DP-03). */
public record DataClock(CaseFile file) {
    private static final Set<Outcome> DECISIONS = EnumSet.of(
            Outcome.CONFIRMED,
            Outcome.NOT_A_BREACH,
            Outcome.NOT_REPORTABLE,
            Outcome.REPORTABLE,
            Outcome.HIGH_RISK,
            Outcome.REPORTED,
            Outcome.PEOPLE_TOLD);

    /** Whether this outcome is a decision on a data breach, for which its register asks for times and reasons. */
    public boolean decides(Outcome outcome) {
        return file.getKind() == CaseKind.DATA && DECISIONS.contains(outcome);
    }

    /** Dates that were only just set run from this instant. */
    public void runsFrom(Instant aware) {
        runsFrom(aware, null);
    }

    /** The instant is put right: the dates keep what they were before, and why they moved. */
    public void runsFrom(Instant aware, String cause) {
        file.getDeadlines().stream()
                .filter(date -> date.isOpen() && date.isDataClock())
                .forEach(date -> date.awareSince(aware, cause));
        file.followStepDate();
    }
}
