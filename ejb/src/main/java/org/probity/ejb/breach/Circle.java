package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.SchoolPeople.Office;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Entanglement;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Routing;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** Draws the circle around a matter: who is in it, who is shut out, who is told. The same at intake and, with better knowledge, at triage. */
@Dependent
public class Circle {
    @PersistenceContext
    EntityManager em;

    @Inject
    SchoolPeople people;

    @Inject
    RuleBook rules;

    /**
     * What is known of a matter when the circle is drawn.
     *
     * @param involved persons in it by reason
     * @param mention what was typed about the subject; its names and offices count as the subject
     * @param named what was typed about the others; the names count as witnesses
     */
    public record Known(
            School school,
            Map<ConflictReason, Set<Long>> involved,
            Mention mention,
            Mention named,
            PersonCategory category,
            boolean child,
            boolean imagery,
            boolean whistleblowing,
            boolean centralReporter,
            boolean parentReporter) {}

    /** Who is shut out and why, and how routing goes with that. */
    public record Drawn(Entanglement entanglement, Routing routing, Routing.Concern concern) {}

    /** Reads the facts of that day and applies the rules; changes nothing. */
    public Drawn draw(Known known, LocalDate day) {
        List<Office> offices = people.offices(known.school(), day);
        Set<Long> subjects = new HashSet<>(known.involved().getOrDefault(ConflictReason.SUBJECT, Set.of()));
        subjects.addAll(meant(offices, known.mention()));
        Set<Long> witnesses = new HashSet<>(known.involved().getOrDefault(ConflictReason.WITNESS, Set.of()));
        witnesses.addAll(meant(offices, known.named()));
        Map<ConflictReason, Set<Long>> involved = new java.util.EnumMap<>(ConflictReason.class);
        involved.putAll(known.involved());
        involved.put(ConflictReason.SUBJECT, subjects);
        involved.put(ConflictReason.WITNESS, witnesses);
        Set<Long> everybody = involved.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Entanglement entanglement = new Entanglement(involved, people.ties(everybody));
        Routing routing = new Routing(
                offices.stream().map(Office::holder).toList(),
                entanglement.reasons().keySet(),
                people.cover(day),
                key -> rules.list(known.school(), key, day));
        return new Drawn(entanglement, routing, concern(known, seats(known, subjects, day)));
    }

    private static Set<Long> meant(List<Office> offices, Mention mention) {
        return offices.stream()
                .filter(office -> office.isMeant(mention))
                .map(office -> office.holder().person())
                .collect(Collectors.toSet());
    }

    private Set<String> seats(Known known, Set<Long> subjects, LocalDate day) {
        Set<String> seats = new HashSet<>(known.mention().offices());
        people.posts(subjects, known.school(), day).stream().map(Post::getRole).forEach(seats::add);
        seats.removeIf(role -> role == null || !Routing.SEATS.contains(role));
        return seats;
    }

    private static Routing.Concern concern(Known known, Set<String> seats) {
        return new Routing.Concern(
                seats,
                known.category(),
                known.child(),
                known.imagery(),
                known.whistleblowing(),
                known.centralReporter(),
                known.parentReporter(),
                known.school().getLegalType().isMaintained());
    }

    /** Records who is shut out, besides those who are already. */
    public void shutOut(Matter matter, Map<Long, ConflictReason> reasons, Collection<Long> already) {
        reasons.forEach((person, reason) -> {
            if (!already.contains(person)) {
                em.persist(new Conflict(matter, em.getReference(Person.class, person), reason));
            }
        });
    }

    public void assign(Matter matter, Collection<Long> persons, Duty duty, Instant now) {
        persons.forEach(person -> em.persist(new Assignment(matter, em.getReference(Person.class, person), duty, now)));
    }
}
