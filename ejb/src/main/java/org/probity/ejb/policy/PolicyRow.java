package org.probity.ejb.policy;

import java.io.Serializable;
import java.time.LocalDate;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.ReviewDue;

/**
 * A version as the register shows it.
 *
 * @param publicId of the version
 * @param policyId of the policy, the same for all its versions
 * @param overdue how long its review is overdue, "since 31 March 2017, 9 years and 7 months"; empty when it is not
 */
public record PolicyRow(
        String publicId,
        String policyId,
        String title,
        String schoolCode,
        String schoolName,
        int number,
        PolicyStatus status,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        ReviewDue review,
        String overdue)
        implements Serializable {}
