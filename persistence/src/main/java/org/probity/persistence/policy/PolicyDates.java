package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.calendar.DatePrecision;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.PartialDate;

/** From when to when a version holds, who approved it when, and when it is reviewed; vague dates keep their precision (V-03). */
@Embeddable
public class PolicyDates implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "approved_by")
    private String approvedBy = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "approved_precision")
    private DatePrecision approvedPrecision;

    @Column(name = "next_review")
    private LocalDate nextReview;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_review_precision")
    private DatePrecision nextReviewPrecision;

    @Column(name = "review_cycle_months")
    private Integer reviewCycleMonths;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    void hold(LocalDate from, LocalDate to) {
        effectiveFrom = from;
        effectiveTo = to;
    }

    void endOn(LocalDate lastDay) {
        if (effectiveTo == null || effectiveTo.isAfter(lastDay)) {
            effectiveTo = lastDay.isBefore(effectiveFrom) ? effectiveFrom : lastDay;
        }
    }

    void approve(String by, PartialDate on) {
        approvedBy = by == null ? "" : by;
        approvedOn = on == null ? null : on.first();
        approvedPrecision = on == null ? null : on.precision();
    }

    void review(PartialDate next, Integer cycleMonths) {
        if (cycleMonths != null && (cycleMonths < 1 || cycleMonths > 120)) {
            throw new PolicyDatesRefused("A policy is reviewed every 1 to 120 months. Write a number between these.");
        }
        nextReview = next == null ? null : next.first();
        nextReviewPrecision = next == null ? null : next.precision();
        reviewCycleMonths = cycleMonths;
    }

    /** Of a version in force: looked at again without a change. From then on the next review counts from that day. */
    public void reviewUnchanged(LocalDate on, PartialDate next) {
        if (!next.due().isAfter(on)) {
            throw new PolicyDatesRefused("The next review (" + next.words() + ") has to be later than today.");
        }
        review(next, reviewCycleMonths);
        reviewedOn = on;
    }

    /** Fixes the days of an approved version; those of the version in force end on the day before. */
    void publish(Publication terms, PolicyDates before, LocalDate today) {
        if (effectiveFrom != null) {
            throw new WrongPolicyState(
                    "This version is published already and takes effect on " + DateWords.date(effectiveFrom) + ".");
        }
        List<String> missing = terms.missing();
        if (!missing.isEmpty()) {
            throw new IncompletePolicy("published", missing);
        }
        check(terms, before, today);
        review(terms.nextReview(), terms.reviewCycleMonths());
        hold(terms.effectiveFrom(), null);
        if (before != null) {
            before.endOn(effectiveFrom.minusDays(1));
        }
    }

    private static void check(Publication terms, PolicyDates before, LocalDate today) {
        LocalDate from = terms.effectiveFrom();
        if (from.isBefore(today)
                && (terms.backdateReason() == null || terms.backdateReason().isBlank())) {
            throw new PolicyDatesRefused("It would take effect in the past, on " + DateWords.date(from)
                    + ". Say why, or choose " + DateWords.date(today) + " or a later day.");
        }
        if (before != null && !from.isAfter(before.effectiveFrom)) {
            throw new PolicyDatesRefused("The version now in force took effect on "
                    + DateWords.date(before.effectiveFrom) + ". Choose a later day for this one.");
        }
        PartialDate next = terms.nextReview();
        if (next != null && !next.due().isAfter(from)) {
            throw new PolicyDatesRefused("The next review (" + next.words()
                    + ") would be over before the policy takes effect. Choose a later one.");
        }
    }

    /** It never takes effect after all; the version in force goes on. */
    void giveUp(PolicyDates inForce) {
        if (effectiveFrom != null && inForce != null) {
            inForce.effectiveTo = null;
        }
        hold(null, null);
    }

    /** When it was approved, as exact as it is known; null when nobody knows. */
    public PartialDate getApprovedOn() {
        return approvedOn == null ? null : new PartialDate(approvedOn, approvedPrecision);
    }

    /** The day of the last review that changed nothing; null when there was none. */
    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    /** As exact as it was given; null when there is none. */
    public PartialDate getNextReview() {
        return nextReview == null ? null : new PartialDate(nextReview, nextReviewPrecision);
    }

    /** The body that approved, empty when nobody knows. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** First day in force; in the future for a version that is published ahead; null before that. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Last day in force; null while nothing follows. */
    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    /** Null when there is no cycle. */
    public Integer getReviewCycleMonths() {
        return reviewCycleMonths;
    }
}
