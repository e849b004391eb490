package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.person.PersonCategory;

/** Passes a report to somebody else before it is decided on: the next person in line, or a second report of its own. */
@Dependent
class HandingOn {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Circle circle;

    @Inject
    TriageDesk desk;

    @Inject
    TriageEffects effects;

    /** The caller's own conflict is stored last: from then on the database shows them nothing of it. */
    void handOn(Report report, Instant now) {
        Matter matter = report.getMatter();
        long me = caller.person().getId();
        Map<ConflictReason, Set<Long>> involved = desk.recorded(report);
        involved.computeIfAbsent(ConflictReason.RECUSED, none -> new java.util.HashSet<>())
                .add(me);
        Circle.Drawn drawn = circle.draw(known(report, involved, subject(matter).getCategory()), caller.today());
        List<Assignment> current = effects.assignments(matter);
        Set<Long> told = current.stream().map(each -> each.getPerson().getId()).collect(Collectors.toSet());
        drawn.routing().recipients(drawn.concern()).stream()
                .map(Holder::person)
                .filter(told::add)
                .forEach(person -> circle.assign(matter, Set.of(person), Duty.RECIPIENT, now));
        current.stream().filter(each -> each.getPerson().getId() == me).forEach(each -> each.end(now));
        em.flush();
        circle.shutOut(matter, Map.of(me, ConflictReason.RECUSED), Set.of());
    }

    /** A report of its own with the same words, routed anew. */
    String divide(Report report, PersonCategory category, Instant now) {
        Matter first = report.getMatter();
        Matter second = new Matter(
                first.getSchool(),
                CaseReference.draw(first.getSchool().getCode(), caller.today().getYear(), RANDOM));
        Report copy = new Report(second, report.getReceived(), report.getTeller(), report.getWhat(), report.getWho());
        copy.happened(report.getHappenedOn(), report.getHappenedAt(), report.getSighting());
        copy.involves(report.isImagery(), report.isChildInvolved());
        copy.recordedBy(report.getRecordedBy());
        if (report.isWhistleblowing()) {
            copy.sealReporter();
        }
        Party subject = subject(first);
        Circle.Drawn drawn = circle.draw(known(report, desk.recorded(report), category), caller.today());
        List<Long> told = drawn.routing().recipients(drawn.concern()).stream()
                .map(Holder::person)
                .distinct()
                .toList();
        em.persist(second);
        em.persist(copy);
        em.persist(new Party(second, Part.SUBJECT, subject.getPerson(), subject.getName(), category));
        circle.shutOut(second, drawn.entanglement().reasons(), Set.of());
        circle.assign(second, told, Duty.RECIPIENT, now);
        sight.refresh();
        return second.getReference();
    }

    private Circle.Known known(Report report, Map<ConflictReason, Set<Long>> involved, PersonCategory category) {
        return new Circle.Known(
                report.getMatter().getSchool(),
                involved,
                new Mention(null),
                new Mention(null),
                category,
                report.isChildInvolved(),
                report.isImagery(),
                report.isWhistleblowing(),
                desk.isCentralReporter(report),
                report.getTeller().getKind() == ReporterKind.PARENT);
    }

    private Party subject(Matter matter) {
        return em.createQuery(
                        "select p from Party p where p.matter = :matter and p.part = :part order by p.id", Party.class)
                .setParameter("matter", matter)
                .setParameter("part", Part.SUBJECT)
                .setMaxResults(1)
                .getSingleResult();
    }
}
