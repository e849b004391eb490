package org.probity.persistence.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.calendar.PartialDate;

/**
 * On what terms an approved version is published.
 *
 * @param effectiveFrom first day in force
 * @param backdateReason why that day lies in the past; null when it does not
 * @param nextReview as exact as somebody gave it; null when the cycle alone says it
 * @param reviewCycleMonths 1 to 120; null when there is no cycle
 */
public record Publication(
        LocalDate effectiveFrom, String backdateReason, PartialDate nextReview, Integer reviewCycleMonths) {
    private static final Integer USUAL_CYCLE = 12;

    /**
     * The same; where it says nothing about the review, with what the draft says: the date if it is still to come, else how often,
     * else every twelve months.
     */
    public Publication withReviewOf(PolicyDates written) {
        if (nextReview != null || reviewCycleMonths != null || effectiveFrom == null) {
            return this;
        }
        PartialDate next = written.getNextReview();
        boolean toCome = next != null && next.due().isAfter(effectiveFrom);
        Integer cycle = written.getReviewCycleMonths();
        return new Publication(
                effectiveFrom, backdateReason, toCome ? next : null, cycle == null && !toCome ? USUAL_CYCLE : cycle);
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (effectiveFrom == null) {
            missing.add("the day it takes effect");
        }
        if (nextReview == null && reviewCycleMonths == null) {
            missing.add("the date of its next review, or how often it is reviewed");
        }
        return missing;
    }
}
