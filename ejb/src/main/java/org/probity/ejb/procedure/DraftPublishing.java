package org.probity.ejb.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.DraftRefused;
import org.probity.persistence.procedure.Fault;
import org.probity.persistence.procedure.ProcedureDraft;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.VersionStatus;

/** Makes a version of a draft. Whether the caller may be the second person is asked before. */
@Dependent
class DraftPublishing {
    private static final String SECONDS = """
            select distinct o.person_id from post o join role_right r on r.role = o.role and r.entitlement = ?1
            where o.starts <= ?2 and (o.ends is null or o.ends >= ?2)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    DraftShelf drafts;

    @Inject
    LetterNames letters;

    /** The version that was published last and not taken back, whether or not its day has come. */
    ProcedureVersion newest(String code) {
        return versions(code).stream()
                .filter(version -> version.getStatus() == VersionStatus.PUBLISHED)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<ProcedureVersion> versions(String code) {
        return em.createQuery(
                        "select v from ProcedureVersion v join fetch v.procedure p where p.code = :code order by v.number desc",
                        ProcedureVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Who can be the second person. */
    List<Person> seconds(ProcedureDraft draft) {
        List<?> found = em.createNativeQuery(SECONDS)
                .setParameter(1, Right.AGREE_PROCEDURE.name())
                .setParameter(2, caller.today())
                .getResultList();
        return found.stream()
                .map(id -> em.find(Person.class, ((Number) id).longValue()))
                .filter(person -> !draft.isBy(person))
                .toList();
    }

    /** @throws DraftRefused when its day has passed, a version came in between, or a problem stands */
    ProcedureVersion publish(ProcedureDraft draft) {
        if (draft.getState() != ProcedureDraft.State.WAITING) {
            throw new DraftRefused("This draft waits for nobody: its author has not asked for publishing.");
        }
        refusePast(draft);
        int number = 1;
        if (!draft.isOfNewProcedure()) {
            refuseLate(draft, newest(draft.getProcedure().getCode()));
            number = versions(draft.getProcedure().getCode()).get(0).getNumber() + 1;
        }
        DraftShelf.Opened opened = drafts.open(draft, draft.getText());
        refuse(drafts.faults(opened.version()));
        ProcedureVersion version = drafts.version(draft, number);
        version.makeOwn();
        version.publish(letters.names(), clock.instant(), draft.getEffective());
        version.getProcedure().rename(opened.title());
        if (draft.isOfNewProcedure()) {
            em.persist(version.getProcedure());
        }
        em.persist(version);
        return version;
    }

    private void refusePast(ProcedureDraft draft) {
        if (draft.getEffective().isBefore(caller.today())) {
            throw new DraftRefused("Its day, " + DateWords.date(draft.getEffective())
                    + ", has passed. Send it back, so that another day is chosen.");
        }
    }

    private void refuseLate(ProcedureDraft draft, ProcedureVersion newest) {
        if (!newest.getId().equals(draft.getBase().getId())) {
            throw new DraftRefused("Version " + newest.getNumber()
                    + " was published meanwhile. Give this draft up and begin a new one from it.");
        }
        if (newest.isAhead(draft.getEffective())) {
            throw new DraftRefused("Version " + newest.getNumber() + " begins on "
                    + DateWords.date(newest.getEffective()) + ". A later version cannot begin before it.");
        }
    }

    static void refuse(List<Fault> faults) {
        faults.stream().findFirst().ifPresent(fault -> {
            throw new DraftRefused("It cannot be published while " + faults.size()
                    + (faults.size() == 1 ? " problem stands: " : " problems stand. The first: ")
                    + (fault.step() == null ? "" : "at \"" + fault.step() + "\" ") + fault.what());
        });
    }
}
