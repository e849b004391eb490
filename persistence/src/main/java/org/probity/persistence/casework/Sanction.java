package org.probity.persistence.casework;

import java.util.Optional;
import org.probity.persistence.procedure.Outcome;

/** The measures of a hearing from the mildest to the hardest (domain.md 2.2); the order of the constants is the ladder. */
public enum Sanction {
    NO_SANCTION("no measure", 0, 0),
    RECORDED_ORAL("recorded oral warning", 3, 6),
    FIRST_WRITTEN("first written warning", 6, 12),
    FINAL_WRITTEN("final written warning", 12, 18),
    /** Demotion or transfer instead of dismissal, with a final warning. */
    ALTERNATIVE("final written warning with another measure", 12, 18),
    DISMISS_WITH_NOTICE("dismissal with notice", 0, 0),
    SUMMARY_DISMISSAL("dismissal without notice", 0, 0);

    private final String words;
    private final int liveMonths;
    private final int keptMonths;

    Sanction(String words, int liveMonths, int keptMonths) {
        this.words = words;
        this.liveMonths = liveMonths;
        this.keptMonths = keptMonths;
    }

    /** The measure that an outcome of a hearing names; empty for any other outcome. */
    public static Optional<Sanction> of(Outcome outcome) {
        for (Sanction sanction : values()) {
            if (sanction.name().equals(outcome.name())) {
                return Optional.of(sanction);
            }
        }
        return Optional.empty();
    }

    public String words() {
        return words;
    }

    public boolean isHarderThan(Sanction other) {
        return compareTo(other) > 0;
    }

    public boolean isWarning() {
        return liveMonths > 0;
    }

    public boolean isDismissal() {
        return this == DISMISS_WITH_NOTICE || this == SUMMARY_DISMISSAL;
    }

    /** TRA and DBS must be considered (A-13, A-14, 8.3). */
    public boolean needsReferralCheck() {
        return compareTo(FINAL_WRITTEN) >= 0;
    }

    /** Months a warning counts when the trust has no other value. */
    public int liveMonths() {
        return liveMonths;
    }

    /** Months it is kept on file (domain.md 4.5), at least as long as it is live. */
    int keptMonths() {
        return keptMonths;
    }

    /** What the warning row says: the alternative measure carries a final warning. */
    Sanction level() {
        return this == ALTERNATIVE ? FINAL_WRITTEN : this;
    }
}
