package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Removal;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.safeguarding.RemovedAllegation;
import org.probity.persistence.safeguarding.RemovedAllegation.Keeper;
import org.probity.persistence.school.School;

/**
 * Takes a case out of the personnel view after a malicious or false allegation and leaves the smallest record of it with the
 * safeguarding lead (A-10, AT-31). Nothing is deleted: the case is read by nobody through a post any more.
 */
@Dependent
class AllegationRemoval {
    /** Whether a false allegation leaves the file too; the trust may say no. */
    private static final String FALSE_TOO = "allegation.removeFalse";

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    /**
     * Whether this outcome takes the case out.
     *
     * @throws org.probity.persistence.casework.SomethingMissing when it would, and the case cannot end now
     */
    boolean follows(CaseFile file, Outcome outcome) {
        boolean clears = clears(rules, file.getSchool(), outcome, caller.today());
        if (clears) {
            new Removal(file).permit();
        }
        return clears;
    }

    static boolean clears(RuleBook rules, School school, Outcome outcome, LocalDate day) {
        boolean falseStays = outcome == Outcome.FALSE
                && rules.text(school, FALSE_TOO, day).filter("false"::equals).isPresent();
        return Removal.clears(outcome) && !falseStays;
    }

    /** The last thing in the act: from here on whoever decided it may not see the case themselves. */
    void takeOut(CaseFile file, Dossier dossier, Outcome outcome, Instant now) {
        boolean lead =
                file.getSubject() != null && dossier.rolesOf(file.getSubject()).contains("DSL");
        em.persist(new RemovedAllegation(
                file.getMatter(),
                file.getSubject(),
                lead ? Keeper.RECORD_DSL : Keeper.RECORD,
                outcome,
                caller.today(),
                caller.person()));
        em.flush();
        em.createNativeQuery("select app.take_out(?1, cast(?2 as timestamptz))")
                .setParameter(1, file.getMatter().getId())
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
        sight.refresh();
    }
}
