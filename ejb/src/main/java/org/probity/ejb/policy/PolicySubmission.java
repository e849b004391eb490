package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyBody;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.Trust;

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
    PolicyGaps gaps;

    /**
     * Puts it before the governors without a word about how weighty the change is: it counts as material then.
     *
     * @throws IncompletePolicy naming everything that is missing
     */
    public void submit(PolicyVersion version) {
        submit(version, false);
    }

    /**
     * Puts it before the governors.
     *
     * @param careful whether it must have been said how weighty the change is
     * @throws IncompletePolicy naming everything that is missing
     */
    public void submit(PolicyVersion version, boolean careful) {
        gaps.close(version, careful);
        Trust trust = version.getPolicy().isTrusts()
                ? em.createQuery("select t from Trust t", Trust.class).getSingleResult()
                : null;
        byte[] pdf = printer.print(version, caller.today(), trust);
        String hash = Documents.hash(pdf);
        version.submit(hash);
        em.persist(new PolicyBody(version, pdf, hash, clock.instant()));
    }
}
