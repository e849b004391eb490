package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.calendar.London;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.Warning;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/** Reads the {@link Dossier} of a case. Row-level security leaves out what the caller may not see. */
@Dependent
class DossierReader {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    Dossier read(CaseFile file) {
        Matter matter = file.getMatter();
        List<Assignment> assignments = assignments(matter);
        List<Person> people = Stream.concat(
                        assignments.stream().map(Assignment::getPerson), Stream.ofNullable(file.getSubject()))
                .distinct()
                .toList();
        Report report = of(matter, Report.class, "left join fetch x.policyVersion").stream()
                .findFirst()
                .orElse(null);
        return new Dossier(
                report,
                allegations(matter),
                evidence(matter),
                of(matter, Party.class, "left join fetch x.person"),
                assignments,
                posts(people),
                live(file, report),
                meetings(matter));
    }

    private List<Warning> live(CaseFile file, Report report) {
        if (file.getSubject() == null) {
            return List.of();
        }
        LocalDate conduct = report == null || report.getHappenedOn() == null
                ? London.date(file.getOpened())
                : report.getHappenedOn();
        return em.createQuery("select w from Warning w where w.person = :person order by w.issued", Warning.class)
                .setParameter("person", file.getSubject())
                .getResultStream()
                .filter(warning -> warning.isLiveOn(conduct))
                .toList();
    }

    private List<Meeting> meetings(Matter matter) {
        return em.createQuery("select g from Meeting g where g.matterId = :matter order by g.id", Meeting.class)
                .setParameter("matter", matter.getId())
                .getResultList();
    }

    /** With clause, policy version and policy, in the order in which triage made them. */
    List<Allegation> allegations(Matter matter) {
        return of(matter, Allegation.class, "join fetch x.clause c join fetch c.policyVersion v join fetch v.policy");
    }

    /** In the order in which it came. */
    List<Evidence> evidence(Matter matter) {
        return of(matter, Evidence.class, "");
    }

    /** All ever made, oldest first. */
    List<Assignment> assignments(Matter matter) {
        return em.createQuery(
                        "select a from Assignment a join fetch a.person where a.matter = :matter order by a.starts, a.id",
                        Assignment.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** Everybody who was ever found to be part of the matter, or stepped back from it. */
    List<Conflict> conflicts(Matter matter) {
        return of(matter, Conflict.class, "join fetch x.person");
    }

    /** Posts held today by these people, here or elsewhere, with their schools. */
    List<Post> posts(List<Person> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select o from Post o left join fetch o.school where o.person in :people and o.starts <= :day and (o.ends is null or o.ends >= :day) order by o.id",
                        Post.class)
                .setParameter("people", people)
                .setParameter("day", caller.today())
                .getResultList();
    }

    private <T> List<T> of(Matter matter, Class<T> type, String fetch) {
        String query =
                "select x from " + type.getSimpleName() + " x " + fetch + " where x.matter = :matter order by x.id";
        return em.createQuery(query, type).setParameter("matter", matter).getResultList();
    }
}
