package org.probity.ejb.databreach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.probity.ejb.databreach.BreachFile.Cause;
import org.probity.ejb.databreach.BreachFile.Officer;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.ejb.security.Sight;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Report;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.databreach.BreachEntry;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;
import org.probity.persistence.person.Person;

/** Gets a data breach out for the caller, to read or to act on. */
@Dependent
class BreachDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    /** @throws NotThere when there is none or it is none of the caller's business */
    DataBreach find(String reference) {
        String query =
                "select b from DataBreach b join fetch b.matter m join fetch b.school where m.reference = :reference and "
                        + sight.condition("m");
        DataBreach breach = sight.bind(em.createQuery(query, DataBreach.class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(reference, breach.getMatter().getId());
        return breach;
    }

    /**
     * The same to act on; nobody else acts on it until this transaction ends.
     *
     * @throws ChangedMeanwhile when it is not the version that the caller saw
     */
    DataBreach take(String reference, int seenVersion) {
        DataBreach breach = find(reference);
        em.refresh(breach, LockModeType.PESSIMISTIC_WRITE);
        if (breach.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        em.lock(breach, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return breach;
    }

    BreachFile file(String reference) {
        DataBreach breach = find(reference);
        return new BreachFile(
                breach,
                happenedWords(breach),
                entries(breach, DataAwareness.class),
                entries(breach, DataFacts.class),
                entries(breach, DataAssessment.class),
                entries(breach, DataReport.class),
                entries(breach, DataNotice.class),
                letter(breach),
                officer(breach),
                caller.may(Right.HANDLE_DATA_BREACH),
                clock.instant());
    }

    <E extends BreachEntry> List<E> entries(DataBreach breach, Class<E> kind) {
        return em.createQuery(
                        "select e from " + kind.getSimpleName()
                                + " e join fetch e.by where e.breach = :breach order by e.id",
                        kind)
                .setParameter("breach", breach)
                .getResultList();
    }

    /** What is known now; nothing of it while nobody wrote anything down. */
    DataFacts.Known known(DataBreach breach) {
        return entries(breach, DataFacts.class).stream()
                .reduce((first, second) -> second)
                .map(DataFacts::getKnown)
                .orElseGet(DataFacts.Known::new);
    }

    /** The earliest instant at which it can have happened; null when the day is not known. */
    Instant happened(DataBreach breach) {
        Report report = report(breach);
        if (report == null || report.getHappenedOn() == null) {
            return null;
        }
        LocalTime time = report.getHappenedAt() == null ? LocalTime.MIDNIGHT : report.getHappenedAt();
        return London.instant(report.getHappenedOn(), time);
    }

    private String happenedWords(DataBreach breach) {
        Report report = report(breach);
        if (report == null || report.getHappenedOn() == null) {
            return "Not known yet";
        }
        String day = DateWords.date(report.getHappenedOn());
        return report.getHappenedAt() == null ? day : day + " at " + DateWords.time(report.getHappenedAt());
    }

    private Report report(DataBreach breach) {
        return em.createQuery("select r from Report r where r.matter = :matter", Report.class)
                .setParameter("matter", breach.getMatter())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Cause letter(DataBreach breach) {
        if (breach.getLetterId() == null) {
            return null;
        }
        return sight.bind(em.createQuery(
                        "select l.publicId, t.title from Letter l join l.template t, Matter m where m.id = l.matterId and l.id = :id and "
                                + sight.condition("m"),
                        Object[].class))
                .setParameter("id", breach.getLetterId())
                .getResultStream()
                .map(row -> new Cause((String) row[0], (String) row[1]))
                .findFirst()
                .orElse(null);
    }

    /** The data protection officer of the trust; where there is none, the school's office (DP-07). */
    Officer officer(DataBreach breach) {
        return em.createQuery(
                        "select p from Post o join o.person p where o.role = 'DPO' and o.starts <= :day and (o.ends is null or o.ends >= :day) order by o.id",
                        Person.class)
                .setParameter("day", caller.today())
                .setMaxResults(1)
                .getResultStream()
                .map(person -> new Officer(
                        person.getName(),
                        person.getEmail() == null ? breach.getSchool().getMailbox() : person.getEmail()))
                .findFirst()
                .orElseGet(() ->
                        new Officer("The school office", breach.getSchool().getMailbox()));
    }
}
