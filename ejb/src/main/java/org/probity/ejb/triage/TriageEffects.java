package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.ReporterLetters;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Opening;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Routing.Holder;

/** Carries a decision out, in one transaction: what was found, who is in and who is out, the case or the closing, the letters. */
@Dependent
class TriageEffects {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Circle circle;

    @Inject
    CaseworkService casework;

    @Inject
    ReporterLetters reporter;

    @Inject
    SupportOffer support;

    @Inject
    DataAlert data;

    void carryOut(Assessed assessed, List<Conflict> conflicts, Instant now) {
        Report report = assessed.report();
        TriageDecision decision = assessed.decision();
        report.triage(
                new Report.Assessment(
                        decision.category(),
                        decision.intent(),
                        assessed.severity(),
                        assessed.flags(),
                        assessed.version(),
                        decision.staffRoute()),
                caller.person(),
                now);
        report.getMatter().moveTo(assessed.compartment());
        parties(assessed);
        allegations(assessed);
        people(assessed, conflicts, now);
        if (assessed.opensCase()) {
            report.openCase();
        } else {
            report.closeWithout(decision.ending().closing(), reason(decision.ending()));
        }
        em.flush();
        if (assessed.opensCase()) {
            casework.open(opening(assessed));
        } else if (decision.ending().closing() != Closing.SPAM) {
            reporter.finished(report, caller.today());
        }
        support.order(assessed);
        if (assessed.measures().contains(Measure.TELL_DPO)) {
            data.raise(assessed, now);
        }
    }

    /** The case that would be opened. */
    static Opening opening(Assessed assessed) {
        Set<String> flags = Stream.concat(
                        assessed.flags().stream().map(Enum::name),
                        assessed.measures().stream().map(Enum::name))
                .collect(Collectors.toSet());
        return new Opening(
                assessed.report().getMatter(),
                assessed.kind(),
                assessed.subject().person(),
                assessed.subject().name(),
                flags,
                assessed.decision().intent().name(),
                assessed.severity().name());
    }

    private static String reason(TriageDecision.Ending ending) {
        return ending.secondLookBy() == null ? ending.reason() : ending.reason() + " (A second person looked at it.)";
    }

    private void parties(Assessed assessed) {
        Matter matter = assessed.report().getMatter();
        Assessed.Known subject = assessed.subject();
        if (assessed.decision().subject() != null) {
            parties(matter, Part.SUBJECT)
                    .forEach(party -> party.identify(subject.person(), subject.name(), subject.category()));
        } else {
            parties(matter, Part.SUBJECT)
                    .forEach(party -> party.identify(party.getPerson(), party.getName(), subject.category()));
        }
        for (Assessed.Known victim : assessed.victims()) {
            em.persist(new Party(matter, Part.VICTIM, victim.person(), victim.name(), victim.category()));
        }
    }

    private List<Party> parties(Matter matter, Part part) {
        return em.createQuery("select p from Party p where p.matter = :matter and p.part = :part", Party.class)
                .setParameter("matter", matter)
                .setParameter("part", part)
                .getResultList();
    }

    private void allegations(Assessed assessed) {
        for (Charged charged : assessed.charges()) {
            em.persist(new Allegation(
                    assessed.report().getMatter(),
                    charged.clause(),
                    charged.code().code(),
                    charged.how()));
        }
    }

    private void people(Assessed assessed, List<Conflict> conflicts, Instant now) {
        Matter matter = assessed.report().getMatter();
        Set<Long> already =
                conflicts.stream().map(each -> each.getPerson().getId()).collect(Collectors.toSet());
        circle.shutOut(matter, assessed.drawn().entanglement().reasons(), already);
        Set<Long> in = new HashSet<>();
        for (Assignment assignment : assignments(matter)) {
            if (assessed.drawn().entanglement().shutsOut(assignment.getPerson().getId())) {
                assignment.end(now);
            } else {
                in.add(assignment.getPerson().getId());
            }
        }
        for (Holder holder : assessed.told()) {
            if (in.add(holder.person())) {
                Duty duty = holder.role().equals("DSL") ? Duty.SAFEGUARDING : Duty.RECIPIENT;
                circle.assign(matter, Set.of(holder.person()), duty, now);
            }
        }
        if (assessed.opensCase()) {
            circle.assign(matter, Set.of(assessed.leader().person()), Duty.CASE_MANAGER, now);
        }
    }

    /** Current assignments. */
    List<Assignment> assignments(Matter matter) {
        return em.createQuery(
                        "select a from Assignment a where a.matter = :matter and a.ends is null", Assignment.class)
                .setParameter("matter", matter)
                .getResultList();
    }
}
