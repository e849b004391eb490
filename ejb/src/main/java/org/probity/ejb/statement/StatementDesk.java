package org.probity.ejb.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.security.Caller;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.statement.Askable;
import org.probity.persistence.statement.StatementRefused;

/** Finds out who may be asked in a case, and makes a witness of whoever is. */
@Dependent
class StatementDesk {
    private static final String HERE =
            "select o from Post o join fetch o.person p left join o.school s where (s = :school or s is null) and o.starts <= :day"
                    + " and (o.ends is null or o.ends >= :day) and exists (select a from Account a where a.person = p and a.active = true)"
                    + " order by p.familyName, p.givenName, o.id";
    private static final String BY_ADDRESS =
            "select p from Person p where lower(p.email) = :email and exists (select a from Account a where a.person = p and a.active = true) order by p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** People with an account and a post at the school of the case or trust-wide, each with the first such post, by name. */
    List<Post> colleagues(CaseFile file) {
        Set<Person> seen = new HashSet<>();
        return em.createQuery(HERE, Post.class)
                .setParameter("school", file.getSchool())
                .setParameter("day", caller.today())
                .getResultStream()
                .filter(post -> seen.add(post.getPerson()))
                .toList();
    }

    /** @throws StatementRefused when there is nobody with an account behind the public id */
    Person colleague(String publicId) {
        return em.createQuery(
                        "select p from Person p where p.publicId = :id and exists (select a from Account a where a.person = p and a.active = true)",
                        Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() ->
                        new StatementRefused("Choose somebody from the list, or give a name and an e-mail address."));
    }

    /** Somebody with an account who has this address: they are no outsider, however they were entered. */
    Optional<Person> behind(String email) {
        return em.createQuery(BY_ADDRESS, Person.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who may be asked, as far as these people are concerned. */
    Askable askable(CaseFile file, List<Person> people) {
        List<Party> subjects = parties(file.getMatter()).stream()
                .filter(party -> party.getPart() == Part.SUBJECT)
                .toList();
        Set<Long> ids = Stream.concat(subjects.stream().map(Party::getPerson), Stream.ofNullable(file.getSubject()))
                .filter(Objects::nonNull)
                .map(Person::getId)
                .collect(Collectors.toSet());
        List<String> names = Stream.concat(subjects.stream().map(Party::getName), Stream.of(file.getSubjectName()))
                .toList();
        return new Askable(caller.person().getId(), ids, names, duties(file.getMatter()), pupils(people));
    }

    private List<Party> parties(Matter matter) {
        return em.createQuery("select p from Party p left join fetch p.person where p.matter = :matter", Party.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    private Map<Long, Set<Duty>> duties(Matter matter) {
        Map<Long, Set<Duty>> duties = new HashMap<>();
        current(matter).forEach(row -> duties.computeIfAbsent(row.getPerson().getId(), id -> EnumSet.noneOf(Duty.class))
                .add(row.getDuty()));
        return duties;
    }

    private List<Assignment> current(Matter matter) {
        return em.createQuery(
                        "select a from Assignment a join fetch a.person where a.matter = :matter and a.ends is null",
                        Assignment.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    private Set<Long> pupils(List<Person> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct o.person.id from Post o where o.person in :people and o.category = :pupil and o.starts <= :day and (o.ends is null or o.ends >= :day)",
                                Long.class)
                        .setParameter("people", people)
                        .setParameter("pupil", PersonCategory.PUPIL)
                        .setParameter("day", caller.today())
                        .getResultList());
    }

    /** From now on they are a witness: the matter is closed to them, whatever they were told of it before (SOD-06, 9.4). */
    void makeWitness(CaseFile file, Person person, String name, Instant now) {
        Matter matter = file.getMatter();
        boolean known = parties(matter).stream()
                .anyMatch(party -> party.getPart() == Part.WITNESS
                        && (person == null ? party.getName().equals(name) : person.equals(party.getPerson())));
        if (!known) {
            em.persist(new Party(matter, Part.WITNESS, person, name, null));
        }
        if (person == null) {
            return;
        }
        current(matter).stream()
                .filter(assignment -> assignment.getPerson().equals(person))
                .forEach(assignment -> assignment.end(now));
        long already = em.createQuery(
                        "select count(c) from Conflict c where c.matter = :matter and c.person = :person and c.reason = :witness",
                        Long.class)
                .setParameter("matter", matter)
                .setParameter("person", person)
                .setParameter("witness", ConflictReason.WITNESS)
                .getSingleResult();
        if (already == 0) {
            em.persist(new Conflict(matter, person, ConflictReason.WITNESS));
        }
    }
}
