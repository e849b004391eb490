package org.probity.ejb.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.policy.PolicySubmitted;
import org.probity.ejb.security.Caller;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Consultation;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;

/** Tells the people whose turn it is (N02). Nobody is told on account of a policy that was imported in bulk and not yet released. */
@Dependent
public class ApprovalNotices {
    private static final int LONGEST = 150;

    @PersistenceContext
    EntityManager em;

    @Inject
    Chains chains;

    @Inject
    NoticeService notices;

    @Inject
    Caller caller;

    /** Fixes the chain of a version that was just submitted, and tells its first body. */
    void begin(@Observes PolicySubmitted submitted) {
        PolicyVersion version = em.find(PolicyVersion.class, submitted.versionId());
        List<ApprovalStep> steps = chains.fixed(version);
        tell(steps.get(0));
    }

    void tell(ApprovalStep step) {
        PolicyVersion version = step.getPolicyVersion();
        tell(
                chains.waitedFor(step),
                version.getPolicy(),
                "Your approval is asked: " + version.getPolicy().getTitle(),
                "Version " + version.getNumber() + " waits for the " + Chains.lower(step.getName())
                        + ". You can read what changed, comment, and sign.",
                "/policy/sign.xhtml?id=" + version.getPublicId(),
                step.getPublicId());
    }

    void tell(Consultation consultation, Collection<Person> asked) {
        PolicyVersion version = consultation.getPolicyVersion();
        tell(
                asked,
                version.getPolicy(),
                "Your view is asked: " + version.getPolicy().getTitle(),
                "You can comment on each clause of the draft.",
                "/policy/consult.xhtml?id=" + version.getPublicId(),
                consultation.getPublicId());
    }

    private void tell(
            Collection<Person> people, Policy policy, String subject, String words, String path, String occasion) {
        if (policy.isMigrating()) {
            return;
        }
        String brief = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
        long self = caller.personId().orElse(-1L);
        people.stream()
                .filter(person -> person.getId() != self)
                .forEach(person -> notices.queue(new NoticeOrder(
                        person.getId(), "N02", brief, words, path, "N02:" + occasion + ":" + person.getId())));
    }
}
