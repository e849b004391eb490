package org.probity.persistence.policy;

import java.util.Set;

/**
 * Where a policy version is in its life (domain.md 8.1). At most one version of a policy is IN_FORCE; one that was published for a
 * later day stays APPROVED until that day.
 */
public enum PolicyStatus {
    DRAFT("a draft"),
    CONSULTATION("in consultation"),
    IN_REVIEW("in review"),
    APPROVED("approved"),
    IN_FORCE("in force"),
    SUPERSEDED("replaced by a later version"),
    WITHDRAWN("withdrawn");

    /** Still on its way; a policy has at most one such version. */
    public static final Set<PolicyStatus> OPEN = Set.of(DRAFT, CONSULTATION, IN_REVIEW, APPROVED);

    private final String words;

    PolicyStatus(String words) {
        this.words = words;
    }

    /** As it follows "the version is". */
    public String words() {
        return words;
    }

    void require(PolicyStatus wanted, String otherwise) {
        if (this != wanted) {
            throw new WrongPolicyState(this, otherwise);
        }
    }
}
