package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.policy.Platforms;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.ReceiptCode;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.breach.Teller;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/**
 * Stores a report with everything that belongs to it. All is built in memory first and then inserted: whoever tells must not read
 * back what was stored, and the database sees to that.
 */
@Dependent
class Intake {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    EvidenceLocker locker;

    @Inject
    SchoolPeople people;

    @Inject
    Circle circle;

    @Inject
    Platforms platforms;

    @Inject
    Clock clock;

    /** Who is at the keyboard, who tells, and whether they get a receipt code. */
    record Source(Teller teller, Person recorder, boolean code) {}

    /** What was stored and who is told of it; receipt null when none was asked for. */
    record Stored(Report report, ReceiptCode receipt, List<Long> recipients) {}

    /** Stores it and tells who must be told. */
    Stored store(NewReport told, Source source, School school) {
        Instant now = clock.instant();
        LocalDate today = London.date(now);
        Matter matter = new Matter(school, CaseReference.draw(school.getCode(), today.getYear(), RANDOM));
        Sighting sighting = sighting(told.occasion(), school, today);
        Report report = new Report(matter, now, source.teller(), told.what(), told.who());
        report.happened(told.occasion().on(), told.occasion().at(), sighting);
        report.involves(told.imagery(), told.child());
        report.recordedBy(source.recorder());
        if (told.whistleblowing()) {
            report.sealReporter();
        }
        ReceiptCode receipt = source.code() ? ReceiptCode.draw(RANDOM) : null;
        report.receipt(receipt == null ? null : receipt.hash());
        Party subject = subject(matter, told, today);
        Circle.Drawn drawn = circle.draw(known(told, source, subject, school, today), today);
        List<Long> recipients = drawn.routing().recipients(drawn.concern()).stream()
                .map(Routing.Holder::person)
                .distinct()
                .toList();
        em.persist(matter);
        em.persist(report);
        em.persist(subject);
        reporter(matter, told, source.teller());
        circle.shutOut(matter, drawn.entanglement().reasons(), Set.of());
        circle.assign(matter, recipients, Duty.RECIPIENT, now);
        em.flush();
        for (NewReport.Upload file : told.files()) {
            locker.keep(
                    EvidenceLocker.Bringing.withReport(matter, at(source), now),
                    file,
                    capture(file, sighting, posted(told.occasion())));
        }
        if (told.sealed() != null) {
            locker.keep(matter, told.sealed(), at(source), now);
        }
        return new Stored(report, receipt, recipients);
    }

    /** Somebody else than the person at the keyboard, with their record when they were picked. */
    Teller teller(NewReport.Told told) {
        Person person =
                told.personId() == null ? null : people.person(told.personId()).orElse(null);
        String name = person == null ? told.name() : person.getName();
        String email = told.email() == null && person != null ? person.getEmail() : told.email();
        return new Teller(told.kind(), person, name, email);
    }

    private static Capture capture(NewReport.Upload file, Sighting sighting, Instant posted) {
        Instant captured = file.capturedAt() == null
                ? null
                : file.capturedAt().atZone(London.ZONE).toInstant();
        return new Capture(null, file.description(), sighting, posted, false, captured, file.capturedBy(), null);
    }

    private static Person at(Source source) {
        return source.recorder() == null ? source.teller().getPerson() : source.recorder();
    }

    private Party subject(Matter matter, NewReport told, LocalDate today) {
        About about = told.about();
        if (about == null) {
            return new Party(matter, Part.SUBJECT, null, "Not known", PersonCategory.UNKNOWN);
        }
        Person person = about.personId() == null
                ? null
                : people.person(about.personId()).orElse(null);
        PersonCategory category = about.category();
        if (category == null && person != null) {
            category = people.posts(Set.of(person.getId()), matter.getSchool(), today).stream()
                    .map(Post::getCategory)
                    .findFirst()
                    .orElse(null);
        }
        String name = person != null ? person.getName() : about.name() != null ? about.name() : "Not known";
        return new Party(matter, Part.SUBJECT, person, name, category == null ? PersonCategory.UNKNOWN : category);
    }

    private void reporter(Matter matter, NewReport told, Teller teller) {
        if (!told.whistleblowing() && teller.getName() != null) {
            em.persist(new Party(matter, Part.REPORTER, teller.getPerson(), teller.getName(), null));
        }
    }

    private Circle.Known known(NewReport told, Source source, Party subject, School school, LocalDate today) {
        Map<ConflictReason, Set<Long>> involved = new EnumMap<>(ConflictReason.class);
        if (subject.getPerson() != null) {
            involved.put(ConflictReason.SUBJECT, Set.of(subject.getPerson().getId()));
        }
        Person teller = source.teller().getPerson();
        if (teller != null) {
            involved.put(ConflictReason.REPORTER, Set.of(teller.getId()));
        }
        boolean said = told.about() != null;
        return new Circle.Known(
                school,
                involved,
                new Mention(said ? told.about().name() : told.who()),
                new Mention(said ? told.who() : null),
                subject.getCategory(),
                told.child(),
                told.imagery(),
                told.whistleblowing(),
                teller != null && people.isCentral(teller.getId(), today),
                source.teller().getKind() == ReporterKind.PARENT);
    }

    private Sighting sighting(Occasion seen, School school, LocalDate today) {
        return new Sighting(platforms.known(school, seen.platform(), today), seen.webAddress(), seen.noAddress());
    }

    private static Instant posted(Occasion seen) {
        return seen.on() == null ? null : London.instant(seen.on(), seen.at() == null ? LocalTime.MIDNIGHT : seen.at());
    }
}
