package org.probity.ejb.approval;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.SIGN_OFF_POLICY;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ApprovalPlan;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.ClauseComment;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.approval.PlannedStep;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** How far the approval of a version is, which chain a policy has, and the certificates. Signing is {@link PolicyApprovalService}'s. */
@Stateless
public class ApprovalService {
    private static final int MOST_STEPS = 6;
    private static final String PUBLISHED = """
            select v from PolicyVersion v join fetch v.policy p where p.publicId = :id
            and v.dates.effectiveFrom is not null and v.dates.effectiveFrom <= :today and v.status <> :withdrawn""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    PolicyVersions versions;

    @Inject
    Chains chains;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /** How far the approval of a version is; before it is submitted, what its chain would be. */
    @Requires(VIEW_POLICIES)
    public ApprovalState state(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        boolean open = version.getStatus() == PolicyStatus.IN_REVIEW;
        boolean ahead =
                open || version.getStatus() == PolicyStatus.DRAFT || version.getStatus() == PolicyStatus.CONSULTATION;
        List<ApprovalStep> steps = chains.of(version);
        if (steps.isEmpty() && ahead) {
            steps = chains.planned(version);
        }
        Optional<ApprovalStep> waiting = open ? Chains.open(steps) : Optional.empty();
        boolean insider = reach.worksAt(version.getPolicy().getSchool());
        List<Person> waitedFor = insider ? waiting.map(chains::waitedFor).orElse(List.of()) : List.of();
        int wanting = waiting.map(step -> step.wanting(waitedFor.size())).orElse(0);
        boolean signed = insider
                && wanting == 0
                && waiting.filter(step -> !step.getApprovals().isEmpty()).isPresent();
        Optional<String> objection =
                waiting.isEmpty() || !caller.isSignedIn() ? Optional.of("") : objection(waiting.get());
        steps.forEach(step -> step.getApprovals().forEach(one -> one.getPerson().getName()));
        return new ApprovalState(
                steps,
                waiting.orElse(null),
                waitedFor.stream().map(Person::getName).toList(),
                wanting,
                objection.filter(words -> !words.isEmpty()).orElse(null),
                objection.isEmpty(),
                objection.isEmpty()
                        && objection(waiting.get(), ApprovalRoute.CHAIRS_ACTION).isEmpty(),
                reach.may(Right.EDIT_POLICY, version.getPolicy().getSchool()) && ahead,
                signed && reach.may(Right.PUBLISH_POLICY, version.getPolicy().getSchool()),
                insider ? comments(version) : List.of(),
                certificates.hash(version).orElse(null));
    }

    private List<ClauseComment> comments(PolicyVersion version) {
        return em.createQuery(ConsultationService.COMMENTS, ClauseComment.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Of a resolution; none when the decision can have been delegated to the caller. */
    private Optional<String> objection(ApprovalStep step) {
        return objection(step, ApprovalRoute.DELEGATED).isEmpty()
                ? Optional.empty()
                : objection(step, ApprovalRoute.RESOLUTION);
    }

    private Optional<String> objection(ApprovalStep step, ApprovalRoute route) {
        return chains.objection(step, caller.person(), new Consent(route, null, null, null, null, null, null));
    }

    /** What waits for the caller's own signature, the longest first. */
    @Requires(SIGN_OFF_POLICY)
    public List<WaitingApproval> waiting() {
        return chains.waitingFor(caller.personId().orElseThrow(NotThere::new));
    }

    /** The chain that a version of this policy would have if it were submitted now. */
    @Requires(VIEW_POLICIES)
    public List<PlannedStep> chain(String versionId) {
        return chains.plan(versions.visible(versionId).getPolicy());
    }

    /**
     * Sets the chain of one policy, from the next submission on.
     *
     * @param lines one step each, as in the rule approvalChain; none: the rule of the school counts again
     */
    @Requires(EDIT_POLICY)
    public void setChain(String versionId, int seenVersion, List<String> lines) {
        PolicyVersion version = versions.forChange(Right.EDIT_POLICY, versionId, seenVersion);
        Policy policy = version.getPolicy();
        caller.about(policy.getPublicId(), null);
        if (lines.size() > MOST_STEPS) {
            throw new IncompletePolicy("given this chain", List.of("a chain of at most " + MOST_STEPS + " steps"));
        }
        List<PlannedStep> steps = lines.stream().map(PlannedStep::of).toList();
        if (steps.stream().map(PlannedStep::name).distinct().count() < steps.size()) {
            throw new WrongPolicyState("One body stands in this chain twice. Each decides once.");
        }
        ApprovalPlan plan = em.find(ApprovalPlan.class, policy.getId());
        if (steps.isEmpty()) {
            if (plan != null) {
                em.remove(plan);
            }
            return;
        }
        if (plan == null) {
            plan = new ApprovalPlan(policy.getId());
            plan.set(steps, caller.person(), clock.instant());
            em.persist(plan);
        } else {
            plan.set(steps, caller.person(), clock.instant());
        }
    }

    /** The certificate of a version, byte for byte as it was issued. */
    @Requires(VIEW_POLICIES)
    public byte[] certificate(String versionId) {
        return certificates.pdf(versions.visible(versionId)).orElseThrow(NotThere::new);
    }

    /** The certificate of the version of a policy that is in force today, for anybody. */
    @Requires(PUBLIC)
    public byte[] publicCertificate(String policyId) {
        return inForce(policyId).flatMap(certificates::pdf).orElseThrow(NotThere::new);
    }

    /** Its hash; empty when it was approved before this product was used. */
    @Requires(PUBLIC)
    public String publicCertificateHash(String policyId) {
        return inForce(policyId).flatMap(certificates::hash).orElse("");
    }

    /** Every version of a policy that is or was in force, the newest first: its table of approvals and revisions. */
    @Requires(PUBLIC)
    public List<PolicyVersion> revisions(String policyId) {
        return published(policyId);
    }

    private Optional<PolicyVersion> inForce(String policyId) {
        return published(policyId).stream()
                .filter(version -> version.getEffectiveTo() == null
                        || !version.getEffectiveTo().isBefore(caller.today()))
                .findFirst();
    }

    private List<PolicyVersion> published(String policyId) {
        return em.createQuery(PUBLISHED + " order by v.number desc", PolicyVersion.class)
                .setParameter("id", policyId)
                .setParameter("today", caller.today())
                .setParameter("withdrawn", PolicyStatus.WITHDRAWN)
                .getResultList();
    }
}
