package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyBody;
import org.probity.persistence.policy.PolicyVersion;

/** Locks the text of a draft and prints, once, the document that governors approve. */
@Dependent
public class PolicySubmission {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyPrinter printer;

    @Inject
    Clock clock;

    @Inject
    Event<PolicySubmitted> submitted;

    /**
     * Puts it before the governors.
     *
     * @throws IncompletePolicy naming everything that is missing
     */
    public void submit(PolicyVersion version) {
        version.requireComplete();
        byte[] pdf = printer.print(version, caller.today());
        String hash = Documents.hash(pdf);
        version.submit(hash);
        em.persist(new PolicyBody(version, pdf, hash, clock.instant()));
        submitted.fire(new PolicySubmitted(version.getId()));
    }
}
