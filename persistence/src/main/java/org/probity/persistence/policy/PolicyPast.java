package org.probity.persistence.policy;

import java.time.LocalDate;
import org.probity.persistence.calendar.PartialDate;

/**
 * The life of a version before this product knew it.
 *
 * @param particulars what it says about itself; {@link PolicyParticulars#none()} when nothing is known
 * @param from first day in force
 * @param to last day in force; null when it is in force still
 * @param nextReview as the policy says it, or null
 * @param reviewCycleMonths as the policy says it, or null
 * @param approvedBy the body and person, as they are on record, or null
 * @param approvedOn when, or null
 */
public record PolicyPast(
        PolicyParticulars particulars,
        LocalDate from,
        LocalDate to,
        PartialDate nextReview,
        Integer reviewCycleMonths,
        String approvedBy,
        PartialDate approvedOn) {}
