package org.probity.web.api;

import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyRow;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;

/**
 * One version of a policy in the register.
 *
 * @param id of the version; the address of everything that is done with it
 * @param policyId the same for all versions of the policy
 * @param status DRAFT, IN_REVIEW, APPROVED, IN_FORCE, SUPERSEDED or WITHDRAWN
 * @param effectiveTo last day in force; null while nothing follows
 * @param reviewDue the day on which its review is due; null when nobody set one
 * @param reviewReasons sentences: why then
 * @param overdue since when and how long; null when it is not
 * @param seen the state that the caller saw; sent back with an act, it makes sure that nobody changed it in between
 */
public record PolicyRecord(
        String id,
        String policyId,
        String title,
        String school,
        int version,
        String status,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        LocalDate reviewDue,
        List<String> reviewReasons,
        String overdue,
        Integer seen) {

    static PolicyRecord of(PolicyRow row) {
        return new PolicyRecord(
                row.publicId(),
                row.policyId(),
                row.title(),
                row.schoolCode(),
                row.number(),
                row.status().name(),
                row.effectiveFrom(),
                row.effectiveTo(),
                row.review().getDate(),
                reasons(row.review()),
                row.overdue().isEmpty() ? null : row.overdue(),
                null);
    }

    static PolicyRecord of(PolicyFile file) {
        PolicyVersion version = file.version();
        String overdue = file.review().overdueWords(file.today());
        return new PolicyRecord(
                version.getPublicId(),
                version.getPolicy().getPublicId(),
                version.getPolicy().getTitle(),
                version.getPolicy().getSchool().getCode(),
                version.getNumber(),
                version.getStatus().name(),
                version.getEffectiveFrom(),
                version.getEffectiveTo(),
                file.review().getDate(),
                reasons(file.review()),
                overdue.isEmpty() ? null : overdue,
                version.getVersion());
    }

    private static List<String> reasons(ReviewDue review) {
        return review.getStatements().stream().map(ReviewDue.Statement::words).toList();
    }
}
