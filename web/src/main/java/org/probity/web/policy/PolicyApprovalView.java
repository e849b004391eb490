package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.ApprovalState;
import org.probity.ejb.approval.ConsultationService;
import org.probity.persistence.approval.ClauseComment;
import org.probity.persistence.policy.PolicyVersion;

/** How far the approval of a version is, what was said about its clauses, and the table of its revisions, for the pages that show them. */
@Named
@RequestScoped
public class PolicyApprovalView {
    @Inject
    ApprovalService approvals;

    @Inject
    ConsultationService consultations;

    private final Map<String, ApprovalState> states = new HashMap<>();
    private final Map<String, List<ClauseComment>> comments = new HashMap<>();
    private final Map<String, List<PolicyVersion>> revisions = new HashMap<>();
    private final Map<String, String> certificates = new HashMap<>();

    public ApprovalState of(String versionId) {
        return states.computeIfAbsent(versionId, approvals::state);
    }

    public List<ClauseComment> comments(String versionId) {
        return comments.computeIfAbsent(versionId, consultations::said);
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
