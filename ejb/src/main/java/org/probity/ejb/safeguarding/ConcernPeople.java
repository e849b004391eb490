package org.probity.ejb.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.breach.SchoolPeople;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;
import org.probity.persistence.safeguarding.ConcernCircle;
import org.probity.persistence.school.School;

/** About whom a concern can be noted at a school, and who looks after it without being close to them (A-01, domain.md 9.3). */
@Dependent
class ConcernPeople {
    private static final String MAY_NOTE = """
            select count(*) from unnest(app.my_scopes() || app.cover_scopes()) as s where s like ?1 and s not like '%:CONCERN_FLAG'""";
    private static final String READERS = """
            select distinct o.person_id from post o join role_compartment rc on rc.role = o.role and rc.compartment = ?1
            where (o.school_id = ?2 or o.school_id is null) and o.starts <= ?3 and (o.ends is null or o.ends >= ?3) and o.person_id <> ?4
              and not exists (select 1 from relationship r where r.person_id = o.person_id and r.other_id = ?4 or r.other_id = o.person_id and r.person_id = ?4)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SchoolPeople people;

    /** Somebody with what they are at the school. */
    record Concerned(Person person, Set<String> roles, boolean central) {}

    /** @param readers who looks after it now, by id */
    record Keepers(ConcernCircle circle, List<Long> readers) {}

    /** @throws NotThere when the caller looks after nobody's concerns at this school */
    void refuseStrangers(School school) {
        Number circles = (Number) em.createNativeQuery(MAY_NOTE)
                .setParameter(1, school.getId() + ":CONCERN%")
                .getSingleResult();
        if (circles.intValue() == 0) {
            throw new NotThere();
        }
    }

    /** Everybody who works in or for the school, paid or not, and for the trust, by name. */
    List<Colleague> workers(School school, LocalDate day) {
        Map<Person, Post> first = new LinkedHashMap<>();
        em.createQuery(
                        "select o from Post o join fetch o.person p left join o.school s where (s = :school or s is null) and o.category in :workers and o.starts <= :day and (o.ends is null or o.ends >= :day) order by p.familyName, p.givenName, o.id",
                        Post.class)
                .setParameter("school", school)
                .setParameter("workers", workers())
                .setParameter("day", day)
                .getResultList()
                .forEach(post -> first.putIfAbsent(post.getPerson(), post));
        List<Colleague> colleagues = new ArrayList<>();
        first.forEach((person, post) ->
                colleagues.add(new Colleague(person.getPublicId(), person.getName(), post.getTitle())));
        return colleagues;
    }

    private static Set<PersonCategory> workers() {
        Set<PersonCategory> workers = EnumSet.allOf(PersonCategory.class);
        workers.removeIf(category -> !Capacity.worksForSchool(category));
        return workers;
    }

    /** @throws ConcernIncomplete when nobody was chosen, or somebody who does not work in or for the school */
    Concerned concerned(String publicId, School school, LocalDate day) {
        Person person = people.person(publicId).orElseThrow(ConcernPeople::somebodyElse);
        List<Post> posts = people.posts(Set.of(person.getId()), school, day);
        List<Post> working = posts.stream()
                .filter(post -> Capacity.worksForSchool(post.getCategory()))
                .toList();
        if (working.isEmpty()) {
            throw somebodyElse();
        }
        boolean central = working.stream().allMatch(post -> post.getSchool() == null);
        return new Concerned(person, working.stream().map(Post::getRole).collect(Collectors.toSet()), central);
    }

    private static ConcernIncomplete somebodyElse() {
        return new ConcernIncomplete("Choose whom it is about: somebody who works in or for the school.");
    }

    /** Whoever is close to the person is passed over; when nobody is left, the next circle takes it. */
    Keepers keepers(Concerned about, School school, LocalDate day) {
        ConcernCircle circle = ConcernCircle.of(
                about.roles(), about.central(), school.getLegalType().isMaintained());
        Set<ConcernCircle> tried = new HashSet<>();
        List<Long> readers = readers(circle, school, about.person(), day);
        while (readers.isEmpty() && tried.add(circle)) {
            circle = circle.next();
            readers = readers(circle, school, about.person(), day);
        }
        return new Keepers(circle, readers);
    }

    private List<Long> readers(ConcernCircle circle, School school, Person about, LocalDate day) {
        List<?> found = em.createNativeQuery(READERS)
                .setParameter(1, circle.name())
                .setParameter(2, school.getId())
                .setParameter(3, Date.valueOf(day))
                .setParameter(4, about.getId())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
