package org.probity.ejb.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.Documents;
import org.probity.ejb.security.KeyFile;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.PolicySource;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.SignOff;
import org.probity.persistence.policy.SignOffRefused;

/** Takes a signature into a step; the last one needed completes the step, and the last step the approval with its certificate. */
@Dependent
public class ApprovalDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Chains chains;

    @Inject
    Certificates certificates;

    @Inject
    ApprovalNotices notices;

    @Inject
    KeyFile keys;

    @Inject
    Clock clock;

    /** One person's signature in the step that waits. */
    SignOff sign(PolicyVersion version, Person by, String title, Consent consent) {
        List<ApprovalStep> steps = chains.fixed(version);
        ApprovalStep step = waiting(steps);
        requireSameDocument(version, consent);
        chains.objection(step, by, consent).ifPresent(reason -> {
            throw new SignOffRefused(reason);
        });
        SignOff signOff = take(step, by, title, consent);
        boolean forAll = consent.route() == ApprovalRoute.CHAIRS_ACTION;
        if (forAll || step.wanting(chains.waitedFor(step).size()) == 0) {
            complete(steps, step, consent, London.date(signOff.getSigned()));
        }
        return signOff;
    }

    /**
     * The decision of a body that met, in the name of whoever presided: it completes the step whatever number of signatures it asks.
     *
     * @param day of the meeting
     */
    public SignOff resolve(ApprovalStep step, Person presiding, String title, Consent consent, LocalDate day) {
        List<ApprovalStep> steps = chains.fixed(step.getPolicyVersion());
        if (!waiting(steps).equals(step)) {
            throw new SignOffRefused(
                    "This decision is not due any more, or another body decides first. Look at the approvals of the policy.");
        }
        SignOff signOff = take(step, presiding, title, consent);
        complete(steps, step, consent, day);
        return signOff;
    }

    /** Completes a step that asks everybody, when everybody left has signed because others left their posts. */
    void settle(PolicyVersion version) {
        List<ApprovalStep> steps = chains.fixed(version);
        ApprovalStep step = waiting(steps);
        if (step.getApprovals().isEmpty() || step.wanting(chains.waitedFor(step).size()) > 0) {
            throw new SignOffRefused("Signatures are still missing in this step, so it cannot be completed.");
        }
        SignOff last = step.getApprovals().get(step.getApprovals().size() - 1).getSignOff();
        Consent consent = new Consent(null, null, null, last.getMinuteReference(), null, null, null);
        complete(steps, step, consent, London.date(clock.instant()));
    }

    private static ApprovalStep waiting(List<ApprovalStep> steps) {
        return Chains.open(steps)
                .orElseThrow(() -> new SignOffRefused("Everybody who was asked has approved this version already."));
    }

    private static void requireSameDocument(PolicyVersion version, Consent consent) {
        if (consent.bodyHash() != null && !consent.bodyHash().equals(version.getBodyHash())) {
            throw new SignOffRefused(
                    "The document was replaced after you opened it, so nothing was signed. Read the new one, then decide again.");
        }
    }

    private SignOff take(ApprovalStep step, Person by, String title, Consent consent) {
        PolicyVersion version = step.getPolicyVersion();
        String body = step.getBody() == ApprovalBody.GOVERNING_BODY
                ? Optional.ofNullable(consent.body())
                        .orElseGet(() -> named(version).orElse(step.getName()))
                : step.getName();
        SignOff signOff = version.sign(by, new SignOff.Authority(body, title, consent.reference()), clock.instant());
        Documents.sign(signOff, keys);
        em.persist(signOff);
        step.sign(signOff, consent);
        return signOff;
    }

    private Optional<String> named(PolicyVersion version) {
        return Optional.ofNullable(em.find(PolicySource.class, version.getId())).map(PolicySource::getApprovalBody);
    }

    private void complete(List<ApprovalStep> steps, ApprovalStep step, Consent consent, LocalDate day) {
        Instant now = clock.instant();
        step.complete(consent, consent.reference(), day, now);
        PolicyVersion version = step.getPolicyVersion();
        Optional<ApprovalStep> next = Chains.open(steps);
        if (next.isPresent()) {
            em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            notices.tell(next.get());
        } else {
            String body = step.getApprovals()
                    .get(step.getApprovals().size() - 1)
                    .getSignOff()
                    .getBody();
            version.complete(body, day);
            certificates.issue(version, steps, now);
        }
    }
}
