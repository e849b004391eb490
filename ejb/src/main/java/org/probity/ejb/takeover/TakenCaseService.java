package org.probity.ejb.takeover;

import static org.probity.ejb.security.Right.TAKE_OVER_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.breach.Capture;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.ejb.casework.Arrival;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.ejb.triage.ClauseFinder;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.calendar.London;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.takeover.TakeOver;
import org.probity.persistence.takeover.TakeOverLetter;
import org.probity.persistence.takeover.TakenOver;

/**
 * Takes one case over, with its people, what it cites, its dates and its old letters. Each leaves an audit line of its own, which belongs
 * to its matter: whoever must not know of the case does not read it there either. No letter, no meeting and no notice is ordered.
 */
@Stateless
public class TakenCaseService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    Circle circle;

    @Inject
    CaseworkService casework;

    @Inject
    LetterIntake intake;

    @Inject
    EvidenceLocker locker;

    /**
     * Stores it; from now on whoever is in conflict sees nothing of it.
     *
     * @param letters that came with the file, by name
     */
    @Requires(TAKE_OVER_CASES)
    public Matter take(TakeOver takeOver, PlannedCase planned, Map<String, TakeOverLetter> letters) {
        Instant now = clock.instant();
        Arrival arrival = planned.arrival();
        String code = arrival.school().getCode();
        Matter matter = new Matter(
                arrival.school(), CaseReference.draw(code, arrival.opened().getYear(), RANDOM));
        matter.moveTo(planned.compartment());
        em.persist(matter);
        em.persist(report(planned, matter, now));
        em.persist(new Party(matter, Part.SUBJECT, arrival.subject(), arrival.subjectName(), planned.category()));
        circle.shutOut(matter, planned.drawn().entanglement().reasons(), Set.of());
        duties(planned, matter, now);
        em.flush();
        planned.clauses()
                .forEach(clause ->
                        em.persist(new Allegation(matter, clause, ClauseFinder.usualCode(clause), planned.summary())));
        casework.arrive(matter, arrival);
        em.persist(new TakenOver(takeOver, matter, planned.oldReference(), planned.subjectKey(), caller.person(), now));
        letters(planned, matter, letters, now);
        sight.refresh();
        caller.about(matter.getReference(), matter.getId());
        return matter;
    }

    /** What is told of it; nobody told it here, so nobody is thanked or answered. */
    private Report report(PlannedCase planned, Matter matter, Instant now) {
        Arrival arrival = planned.arrival();
        Report report = new Report(
                matter,
                London.instant(arrival.opened(), LocalTime.NOON),
                new Teller(ReporterKind.OTHER, null, null, null),
                planned.summary(),
                null);
        report.recordedBy(caller.person());
        report.happened(planned.happened(), null, report.getSighting());
        report.triage(
                new Report.Assessment(planned.category(), null, null, Set.of(), version(planned.clauses()), null),
                caller.person(),
                now);
        if (planned.leader() == null) {
            report.close();
        } else {
            report.openCase();
        }
        return report;
    }

    private static PolicyVersion version(List<Clause> clauses) {
        return clauses.isEmpty() ? null : clauses.get(0).getPolicyVersion();
    }

    private void duties(PlannedCase planned, Matter matter, Instant now) {
        if (planned.leader() != null) {
            circle.assign(matter, Set.of(planned.leader()), Duty.CASE_MANAGER, now);
        }
        if (planned.arrival().investigator() != null) {
            circle.assign(matter, Set.of(planned.arrival().investigator().getId()), Duty.INVESTIGATOR, now);
        }
    }

    private void letters(PlannedCase planned, Matter matter, Map<String, TakeOverLetter> letters, Instant now) {
        EvidenceLocker.Bringing bringing = EvidenceLocker.Bringing.to(matter, caller.person(), now);
        for (PlannedCase.LetterUse use : planned.letters()) {
            Capture capture = new Capture(EvidenceKind.FILE, use.description(), null, null, false, null, null, null);
            locker.settle(bringing, intake.handOver(letters.get(use.fileName())), capture);
        }
    }
}
