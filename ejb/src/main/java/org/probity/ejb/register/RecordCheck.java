package org.probity.ejb.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** What the record of a version lacks: an approval, words about what changed (V-02, S1-33, S1-34). */
final class RecordCheck {
    private RecordCheck() {}

    static Stream<Found> of(PolicyVersion version, Surroundings here) {
        LocalDate since = Objects.requireNonNullElse(version.getEffectiveFrom(), here.today());
        boolean reviewed = version.getDates().getReviewedOn() != null;
        boolean approved = reviewed
                || (version.getDates().getApprovedOn() != null
                        && !version.getDates().getApprovedBy().isBlank());
        Found noApprover = Found.of(
                FindingKind.NO_APPROVER,
                Severity.URGENT,
                "It is in force, but nobody is on record as having approved it.",
                "Put the next version before the body that approves it, or sign a review that changes nothing.",
                "/policy/step.xhtml?id=" + version.getPublicId() + "&act=NEXT",
                since);
        Found blank = Found.of(
                FindingKind.BLANK_SUMMARY,
                Severity.NOTE,
                "The record does not say what this version changed.",
                "Write the summary when the next version is drafted; it cannot be submitted without one.",
                "/policy/step.xhtml?id=" + version.getPublicId() + "&act=NEXT",
                since);
        boolean summarised = version.getParticulars().getChangeSummary() != null;
        return Stream.of(approved ? null : noApprover, summarised || !here.summaryRequired() ? null : blank)
                .filter(Objects::nonNull);
    }
}
