package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.breach.ReportCheck;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.CaseReference;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/**
 * Makes of one report a second one, about somebody else, at another school or for another capacity (domain.md 6.6, 9.6). Each is routed by
 * itself, and whom one of them is about has no part in the other.
 */
@Dependent
class Dividing {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Schools schools;

    @Inject
    Circle circle;

    @Inject
    TriageDesk desk;

    @Inject
    Redrawing redrawing;

    @Inject
    Event<NoticeDue> notices;

    /**
     * What goes its own way, looked up.
     *
     * @param another it is about somebody else than the first report
     * @param what null: the words of the first
     */
    private record Second(School school, Assessed.Known subject, boolean another, String what) {}

    /** Gives the reference of the second. */
    String divide(Report report, Division asked, Instant now) {
        Second second = second(report, asked);
        Circle.Drawn drawn = drawn(report, second);
        if (drawn.entanglement().shutsOut(caller.person().getId())) {
            throw new InOwnCause();
        }
        Set<Long> told = drawn.routing().recipients(drawn.concern()).stream()
                .map(Holder::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Matter matter = store(report, second);
        circle.shutOut(matter, drawn.entanglement().reasons(), Set.of());
        circle.assign(matter, told, Duty.RECIPIENT, now);
        if (second.another()) {
            told.addAll(keepApart(report, drawn, now));
        }
        notices.fire(new NoticeDue(List.copyOf(told)));
        return matter.getReference();
    }

    private Second second(Report report, Division asked) {
        School own = report.getMatter().getSchool();
        School school = asked.school() == null
                ? own
                : schools.find(asked.school())
                        .orElseThrow(() -> new TriageIncomplete("Choose one of the trust's schools."));
        Party subject = redrawing.subject(report.getMatter());
        boolean another = asked.about() != null && !isMeant(subject, asked.about());
        if (another || !school.equals(own)) {
            if (asked.what() == null) {
                throw new TriageIncomplete(
                        "Say in words of your own what this one is about. Those who read the second report see nothing of the first.");
            }
        } else if (asked.category() == null) {
            throw new TriageIncomplete("Say in which other capacity the person acted.");
        } else if (asked.category() == subject.getCategory()) {
            throw new TriageIncomplete(
                    "The report is about this person in that capacity already. Choose another capacity, another person or another school.");
        }
        if (asked.what() != null) {
            ReportCheck.words(asked.what(), report.isImagery());
        }
        PersonCategory category = asked.category() == null && !another ? subject.getCategory() : asked.category();
        Assessed.Known known = another
                ? desk.known(asked.about(), category, school)
                : new Assessed.Known(subject.getPerson(), subject.getName(), category);
        return new Second(school, known, another, asked.what());
    }

    private static boolean isMeant(Party subject, TriageDecision.Named named) {
        return subject.getPerson() == null
                ? named.personId() == null && subject.getName().equalsIgnoreCase(named.name())
                : subject.getPerson().getPublicId().equals(named.personId());
    }

    /** Whom the first report is about is a witness in the second. */
    private Circle.Drawn drawn(Report report, Second second) {
        Map<ConflictReason, Set<Long>> involved = desk.recorded(report);
        Assessed.Known subject = second.subject();
        if (second.another()) {
            Set<Long> firsts = involved.remove(ConflictReason.SUBJECT);
            involved.computeIfAbsent(ConflictReason.WITNESS, none -> new HashSet<>())
                    .addAll(firsts == null ? Set.of() : firsts);
        }
        if (second.another() && subject.person() != null) {
            involved.put(ConflictReason.SUBJECT, Set.of(subject.person().getId()));
        }
        String typed = subject.person() == null ? subject.name() : null;
        return redrawing.of(report, involved, new Redrawing.Subject(second.school(), subject.category(), typed));
    }

    /** Time and teller go with it, and where it is about the same, place and words; evidence stays with the first. */
    private Matter store(Report report, Second second) {
        School school = second.school();
        Matter matter = new Matter(
                school, CaseReference.draw(school.getCode(), caller.today().getYear(), RANDOM));
        matter.dividedFrom(report.getMatter());
        boolean same = second.what() == null;
        Report copy = new Report(
                matter,
                report.getReceived(),
                report.getTeller(),
                same ? report.getWhat() : second.what(),
                same ? report.getWho() : null);
        copy.happened(report.getHappenedOn(), report.getHappenedAt(), same ? report.getSighting() : copy.getSighting());
        copy.involves(report.isImagery(), report.isChildInvolved());
        copy.recordedBy(report.getRecordedBy());
        if (report.isWhistleblowing()) {
            copy.sealReporter();
        }
        Assessed.Known subject = second.subject();
        em.persist(matter);
        em.persist(copy);
        em.persist(new Party(matter, Part.SUBJECT, subject.person(), subject.name(), subject.category()));
        return matter;
    }

    /** Whom the second report is about sees nothing of the first from now on; gives those who are told of that one in their place. */
    private Set<Long> keepApart(Report report, Circle.Drawn drawn, Instant now) {
        Matter first = report.getMatter();
        Set<Long> known = desk.conflicts(report).stream()
                .map(conflict -> conflict.getPerson().getId())
                .collect(Collectors.toSet());
        Map<Long, ConflictReason> newcomers = drawn.entanglement().reasons().entrySet().stream()
                .filter(entry -> entry.getValue() == ConflictReason.SUBJECT && !known.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ConflictReason.WITNESS));
        if (newcomers.isEmpty()) {
            return Set.of();
        }
        circle.shutOut(first, newcomers, Set.of());
        List<Assignment> current = redrawing.assignments(first).stream()
                .filter(Assignment::isCurrent)
                .toList();
        Set<Long> in = new HashSet<>();
        for (Assignment assignment : current) {
            if (newcomers.containsKey(assignment.getPerson().getId())) {
                assignment.end(now);
            } else {
                in.add(assignment.getPerson().getId());
            }
        }
        Circle.Drawn again = redrawing.again(report, desk.recorded(report));
        Set<Long> heirs = again.routing().recipients(again.concern()).stream()
                .map(Holder::person)
                .filter(in::add)
                .collect(Collectors.toSet());
        circle.assign(first, heirs, Duty.RECIPIENT, now);
        return heirs;
    }
}
