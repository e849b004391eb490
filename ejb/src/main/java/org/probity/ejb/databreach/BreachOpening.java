package org.probity.ejb.databreach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Opening;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/**
 * Opens the case of a data breach as a matter of its own, in the data compartment, and tells the data protection officer at once (HR-07,
 * L39-D): the officer reads what happened to the data and nothing of the matter that it comes from. Whoever is shut out of that one is
 * shut out of this one too.
 */
@Dependent
public class BreachOpening {
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

    /**
     * What the caller noticed.
     *
     * @param on day on which it happened, null while nobody knows
     * @param at null while only the day is known
     * @param sighting where it was seen online
     * @param aware when it was noticed; the 72 hours that the letter to the officer names run from here
     * @param drawn the circle around the matter that it comes from
     */
    public record Occasion(
            School school,
            DataLoss loss,
            LocalDate on,
            LocalTime at,
            Sighting sighting,
            Intent intent,
            Severity severity,
            Instant aware,
            Circle.Drawn drawn) {

        /** Whom it reaches. */
        public Set<Holder> officers() {
            return drawn.routing().dataProtection();
        }
    }

    /** The new matter; its entry in the register holds what is known of the loss. */
    public Matter open(Occasion occasion, Instant now) {
        School school = occasion.school();
        Matter matter = new Matter(
                school, CaseReference.draw(school.getCode(), caller.today().getYear(), RANDOM));
        matter.moveTo(Compartment.DATA);
        Report report = report(matter, occasion, now);
        em.persist(matter);
        em.persist(report);
        circle.shutOut(matter, occasion.drawn().entanglement().reasons(), Set.of());
        List<Long> officers =
                occasion.officers().stream().map(Holder::person).distinct().toList();
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
        breaches.begin(matter, occasion.loss().known());
        officers.stream()
                .map(officer -> em.find(Person.class, officer))
                .filter(officer -> officer.getEmail() != null || officer.getAddress() != null)
                .forEach(officer -> alert(matter, officer, occasion));
        return matter;
    }

    private Report report(Matter matter, Occasion occasion, Instant now) {
        Report report = new Report(
                matter,
                now,
                new Teller(ReporterKind.STAFF, null, null, null),
                occasion.loss().what(),
                null);
        report.recordedBy(caller.person());
        report.happened(occasion.on(), occasion.at(), occasion.sighting());
        report.triage(
                new Report.Assessment(
                        PersonCategory.UNKNOWN,
                        occasion.intent(),
                        occasion.severity(),
                        Set.of(Flag.PERSONAL_DATA),
                        null,
                        null),
                caller.person(),
                now);
        report.openCase();
        return report;
    }

    private void alert(Matter matter, Person officer, Occasion occasion) {
        letters.order(new LetterOrder(
                matter.getId(),
                matter.getReference(),
                matter.getSchool(),
                "L39",
                "D",
                new Recipient(officer, officer.getName(), "DPO", officer.getEmail(), officer.getAddress()),
                fields(occasion),
                null));
    }

    private Map<String, Object> fields(Occasion occasion) {
        DataLoss loss = occasion.loss();
        String happened = occasion.on() == null ? "Not known yet" : DateWords.date(occasion.on());
        return Map.ofEntries(
                Map.entry("whatHappened", loss.what()),
                Map.entry("dataKinds", loss.kinds()),
                Map.entry("peopleCount", loss.people()),
                Map.entry("recordCount", loss.records()),
                Map.entry("incidentAt", happened),
                Map.entry("awareAt", DateWords.moment(occasion.aware())),
                Map.entry("likelyConsequences", loss.consequences()),
                Map.entry("measuresTaken", loss.measures()),
                Map.entry("reportedBy", caller.post()),
                Map.entry("reportDeadline", DateWords.moment(new IcoClock(occasion.aware()).dueAt())),
                Map.entry("signatoryName", caller.person().getName()),
                Map.entry("signatoryRole", caller.post()));
    }
}
