package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/** Draws the circle of a report once more, when somebody leaves it or another report comes of it. Changes nothing. */
@Dependent
class Redrawing {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Circle circle;

    @Inject
    TriageDesk desk;

    /**
     * Whom a report is about.
     *
     * @param typed a name that the school may or may not know; null where it is a person
     */
    record Subject(School school, PersonCategory category, String typed) {}

    /** The same report with these people in it. */
    Circle.Drawn again(Report report, Map<ConflictReason, Set<Long>> involved) {
        Matter matter = report.getMatter();
        PersonCategory category =
                report.getState() == ReportState.RECEIVED ? subject(matter).getCategory() : report.getSubjectKind();
        return of(report, involved, new Subject(matter.getSchool(), category, null));
    }

    /** What was reported, as if it were about somebody else. */
    Circle.Drawn of(Report report, Map<ConflictReason, Set<Long>> involved, Subject subject) {
        boolean child = report.getState() == ReportState.RECEIVED
                ? report.isChildInvolved()
                : report.getMatter().getCompartment() == Compartment.SAFEGUARDING;
        return circle.draw(
                new Circle.Known(
                        subject.school(),
                        involved,
                        new Mention(subject.typed()),
                        new Mention(null),
                        subject.category(),
                        child,
                        report.isImagery(),
                        report.isWhistleblowing(),
                        desk.isCentralReporter(report),
                        report.getTeller().getKind() == ReporterKind.PARENT),
                caller.today());
    }

    /** The subject on record. */
    Party subject(Matter matter) {
        return em.createQuery(
                        "select p from Party p where p.matter = :matter and p.part = :part order by p.id", Party.class)
                .setParameter("matter", matter)
                .setParameter("part", Part.SUBJECT)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Every duty that anybody has or had, oldest first. */
    List<Assignment> assignments(Matter matter) {
        return em.createQuery(
                        "select a from Assignment a join fetch a.person where a.matter = :matter order by a.starts, a.id",
                        Assignment.class)
                .setParameter("matter", matter)
                .getResultList();
    }
}
