package org.probity.persistence.policy;

/** Where a policy version is in its life (domain.md 8.1). At most one version of a policy is IN_FORCE. */
public enum PolicyStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN
}
