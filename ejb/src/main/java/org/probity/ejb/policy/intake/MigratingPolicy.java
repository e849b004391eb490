package org.probity.ejb.policy.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.policy.draft.Guess;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.PartialDate;

/**
 * A policy that came in with others and is silent until it is released.
 *
 * @param versionId public id of its version, a draft
 * @param seen state of the version, to be given back with a release
 * @param owner name of the school, or of the trust for its own text
 * @param approvedBy who approved it by its own words; empty when it does not say
 * @param approvedOn when, by its own words, or null
 * @param facts all that it says about itself, the rows of its revision and approval tables among them
 */
public record MigratingPolicy(
        String versionId,
        int seen,
        String title,
        String owner,
        String fileName,
        String approvedBy,
        PartialDate approvedOn,
        List<Guess> facts) {

    /** How a text was in force before this product knew it; only the first is needed. */
    public record Before(LocalDate since, String approvedBy, PartialDate approvedOn) {}

    /** The day of its approval, from which it may have been in force; null when the text does not give the day. */
    public LocalDate approvalDay() {
        boolean exact = approvedOn != null && Objects.equals(approvedOn.precision(), DatePrecision.DAY);
        return exact ? approvedOn.first() : null;
    }
}
