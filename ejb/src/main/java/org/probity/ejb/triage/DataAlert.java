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
import org.probity.ejb.breach.Circle;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Opening;
import org.probity.ejb.databreach.DataBreachService;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.ejb.triage.TriageDecision.DataLoss;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/**
 * Tells the data protection officer at once (HR-07, L39-D) and opens the data case as a matter of its own, in the data
 * compartment: the officer reads what happened to the data and nothing of the conduct, and goes on whatever becomes of that (AT-13).
 */
@Dependent
class DataAlert {
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
    CaseworkService casework;

    @Inject
    DataBreachService breaches;

    @Inject
    LetterService letters;

    /** Whom it reaches. */
    static Set<Holder> officers(Assessed assessed) {
        return assessed.drawn().routing().dataProtection();
    }

    void raise(Assessed assessed, Instant now) {
        Report from = assessed.report();
        School school = from.getMatter().getSchool();
        DataLoss loss = assessed.decision().data() == null
                ? DataLoss.UNKNOWN
                : assessed.decision().data();
        Matter matter = new Matter(
                school, CaseReference.draw(school.getCode(), caller.today().getYear(), RANDOM));
        matter.moveTo(Compartment.DATA);
        Report report = new Report(matter, now, new Teller(ReporterKind.STAFF, null, null, null), loss.what(), null);
        report.recordedBy(caller.person());
        report.happened(from.getHappenedOn(), from.getHappenedAt(), from.getSighting());
        report.triage(
                new Report.Assessment(
                        PersonCategory.UNKNOWN,
                        assessed.decision().intent(),
                        assessed.severity(),
                        Set.of(Flag.PERSONAL_DATA),
                        null,
                        null),
                caller.person(),
                now);
        report.openCase();
        em.persist(matter);
        em.persist(report);
        circle.shutOut(matter, assessed.drawn().entanglement().reasons(), Set.of());
        List<Long> officers =
                officers(assessed).stream().map(Holder::person).distinct().toList();
        circle.assign(matter, officers, Duty.DATA_PROTECTION, now);
        circle.assign(matter, Set.of(caller.person().getId()), Duty.RECIPIENT, now);
        em.flush();
        sight.refresh();
        casework.open(new Opening(
                matter,
                CaseKind.DATA,
                null,
                "Personal data",
                Set.of(Flag.PERSONAL_DATA.name()),
                report.getIntent().name(),
                report.getSeverity().name()));
        breaches.begin(matter, loss.known());
        officers.stream()
                .map(officer -> em.find(Person.class, officer))
                .filter(officer -> officer.getEmail() != null || officer.getAddress() != null)
                .forEach(officer -> alert(report, officer, loss, now));
    }

    private void alert(Report report, Person officer, DataLoss loss, Instant now) {
        Matter matter = report.getMatter();
        letters.order(new LetterOrder(
                matter.getId(),
                matter.getReference(),
                matter.getSchool(),
                "L39",
                "D",
                new Recipient(officer, officer.getName(), "DPO", officer.getEmail(), officer.getAddress()),
                fields(report, loss, now),
                null));
    }

    private Map<String, Object> fields(Report report, DataLoss loss, Instant now) {
        String happened = report.getHappenedOn() == null ? "Not known yet" : DateWords.date(report.getHappenedOn());
        return Map.ofEntries(
                Map.entry("whatHappened", loss.what()),
                Map.entry("dataKinds", loss.kinds()),
                Map.entry("peopleCount", loss.people()),
                Map.entry("recordCount", loss.records()),
                Map.entry("incidentAt", happened),
                Map.entry("awareAt", DateWords.moment(now)),
                Map.entry("likelyConsequences", loss.consequences()),
                Map.entry("measuresTaken", loss.measures()),
                Map.entry("reportedBy", caller.post()),
                Map.entry("reportDeadline", DateWords.moment(new IcoClock(now).dueAt())),
                Map.entry("signatoryName", caller.person().getName()),
                Map.entry("signatoryRole", caller.post()));
    }
}
