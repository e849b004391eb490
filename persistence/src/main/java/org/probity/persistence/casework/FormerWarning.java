package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.Set;

/**
 * A warning that was given elsewhere and still counts (domain.md 2.2, 4.5).
 *
 * @param level one of {@link #LEVELS}
 * @param issued the date on the letter
 * @param liveUntil the last day on which it counts
 * @param keptUntil until when it stays on file
 * @param heldUntil until when a legal hold keeps it longer; null without one
 */
public record FormerWarning(
        Sanction level, LocalDate issued, LocalDate liveUntil, LocalDate keptUntil, LocalDate heldUntil) {
    /** Levels that a warning has. */
    public static final Set<Sanction> LEVELS =
            Set.of(Sanction.RECORDED_ORAL, Sanction.FIRST_WRITTEN, Sanction.FINAL_WRITTEN);

    /** Where nobody says until when it is kept, the schedule does. */
    public FormerWarning {
        keptUntil = keptUntil == null ? Warning.keptUntil(level, issued, liveUntil) : keptUntil;
    }

    /** Puts it on record in the case in which it was given. */
    public void give(CaseFile file) {
        file.getWarnings().add(new Warning(file, this));
    }
}
