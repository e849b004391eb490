package org.probity.web.api;

import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicyRow;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;

/**
 * One version of a policy in the register.
 *
 * @param id of the version; the address of everything that is done with it
 * @param policyId the same for all versions of the policy
 * @param school its code; TRUST for a text of the trust itself
 * @param missing what keeps a draft from being submitted; empty for others, and for those who do not work on it
 * @param base how it stands with the text of the trust that it follows; null when it follows none
 * @param status DRAFT, CONSULTATION, IN_REVIEW, APPROVED, IN_FORCE, SUPERSEDED or WITHDRAWN
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
        List<String> missing,
        Base base,
        Integer seen) {

    /**
     * The trust's version that it stands on.
     *
     * @param newest the trust's version in force; null when none is
     * @param questions of a merge that wait for an answer in this version
     */
    public record Base(String id, int version, String newest, long questions) {
        static Base of(PolicyFile.Adopted adopted) {
            return adopted == null
                    ? null
                    : new Base(adopted.baseId(), adopted.baseNumber(), adopted.newestId(), adopted.questions());
        }
    }

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
                List.of(),
                null,
                null);
    }

    static PolicyRecord of(PolicyFile file) {
        PolicyVersion version = file.version();
        String overdue = file.review().overdueWords(file.today());
        return new PolicyRecord(
                version.getPublicId(),
                version.getPolicy().getPublicId(),
                version.getPolicy().getTitle(),
                version.getPolicy().isTrusts()
                        ? PolicyRegister.TRUST
                        : version.getPolicy().getSchool().getCode(),
                version.getNumber(),
                version.getStatus().name(),
                version.getEffectiveFrom(),
                version.getEffectiveTo(),
                file.review().getDate(),
                reasons(file.review()),
                overdue.isEmpty() ? null : overdue,
                file.gaps(),
                Base.of(file.adopted()),
                version.getVersion());
    }

    private static List<String> reasons(ReviewDue review) {
        return review.getStatements().stream().map(ReviewDue.Statement::words).toList();
    }
}
