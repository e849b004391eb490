package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.ApprovalState;
import org.probity.persistence.policy.PolicyVersion;

/** How far the approval of a version is, and the table of its revisions, for the pages that show them. */
@Named
@RequestScoped
public class PolicyApprovalView {
    @Inject
    ApprovalService approvals;

    private final Map<String, ApprovalState> states = new HashMap<>();
    private final Map<String, List<PolicyVersion>> revisions = new HashMap<>();
    private final Map<String, String> certificates = new HashMap<>();

    public ApprovalState of(String versionId) {
        return states.computeIfAbsent(versionId, approvals::state);
    }

    /** Every version of a policy that is or was in force. */
    public List<PolicyVersion> revisions(String policyId) {
        return revisions.computeIfAbsent(policyId, approvals::revisions);
    }

    /** Hash of the public certificate of a policy; empty when there is none. */
    public String certificate(String policyId) {
        return certificates.computeIfAbsent(policyId, approvals::publicCertificateHash);
    }
}
