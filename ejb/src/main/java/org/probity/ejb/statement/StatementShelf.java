package org.probity.ejb.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.SealedWords;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.person.Person;
import org.probity.persistence.statement.Statement;
import org.probity.persistence.statement.StatementAct;
import org.probity.persistence.statement.StatementKind;
import org.probity.persistence.statement.StatementRefused;
import org.probity.persistence.statement.StatementState;

/** Keeps statements and finds them for those who see the matter. */
@Dependent
class StatementShelf {
    private static final String ROWS =
            "select new org.probity.ejb.statement.StatementRow(s.publicId, s.kind, s.name, s.state, s.due, s.asked, b, s.signed)"
                    + " from Statement s join s.askedBy b where s.caseId = :file order by s.asked desc, s.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SealedWords sealed;

    /** One of them, with the reference of its case. */
    record Found(Statement statement, String reference) {}

    /** The latest of a case that the caller was already found to see. */
    List<StatementRow> rows(CaseFile file) {
        return em.createQuery(ROWS, StatementRow.class)
                .setParameter("file", file.getId())
                .setMaxResults(StatementList.MOST)
                .getResultList();
    }

    /** @throws NotThere when there is none for this caller */
    Found find(String publicId) {
        String query =
                "select s, m.reference from Statement s join fetch s.askedBy, Matter m where m.id = s.matterId and s.publicId = :id and "
                        + sight.condition("m");
        return sight.bind(em.createQuery(query, Object[].class).setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .map(row -> new Found((Statement) row[0], (String) row[1]))
                .orElseThrow(NotThere::new);
    }

    String given(Statement statement) {
        return sealed.open(statement.getGiven());
    }

    /** Oldest first. */
    List<StatementAct> acts(Statement statement) {
        return em.createQuery(
                        "select a from StatementAct a left join fetch a.by where a.statement = :statement order by a.at, a.id",
                        StatementAct.class)
                .setParameter("statement", statement)
                .getResultList();
    }

    /** Public id of the item of evidence; null before it is signed. */
    String evidence(Statement statement) {
        return statement.getEvidenceId() == null
                ? null
                : em.createQuery("select e.publicId from Evidence e where e.id = :id", String.class)
                        .setParameter("id", statement.getEvidenceId())
                        .getSingleResult();
    }

    /** @throws StatementRefused when the same is asked of this address already and not signed yet */
    void refuseTwice(CaseFile file, StatementKind kind, String email) {
        long open = em.createQuery(
                        "select count(s) from Statement s where s.caseId = :file and s.kind = :kind and lower(s.email) = lower(:email) and s.state in (:asked, :begun)",
                        Long.class)
                .setParameter("file", file.getId())
                .setParameter("kind", kind)
                .setParameter("email", email)
                .setParameter("asked", StatementState.ASKED)
                .setParameter("begun", StatementState.BEGUN)
                .getSingleResult();
        if (open > 0) {
            throw new StatementRefused(
                    "This person was asked already and has not signed yet. Send a new link, or withdraw that first.");
        }
    }

    Statement keep(CaseFile file, NewStatement wanted, Person person, String name, String email) {
        Statement.Asked asked =
                new Statement.Asked(wanted.kind(), person, name, email, sealed.seal(wanted.given()), wanted.heldOn());
        Statement statement = new Statement(
                file.getMatter().getId(), file.getId(), asked, caller.person(), clock.instant(), caller.today());
        em.persist(statement);
        em.flush();
        return statement;
    }

    void note(StatementAct act) {
        em.persist(act);
    }
}
