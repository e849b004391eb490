package org.probity.ejb.person;

import static org.probity.ejb.security.Right.COVER_ABSENCE;
import static org.probity.ejb.security.Right.SIGNED_IN;
import static org.probity.ejb.security.Right.VIEW_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.AbsenceCover;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/** The people of the trust as those who work with them see them. Cases are none of this feature's business. */
@Stateless
public class PersonService {
    static final int PAGE = 25;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Deputies deputies;

    /** One person with the posts held today, as a list shows them. */
    public record PersonRow(String publicId, String name, String familyName, String givenName, Long id, String posts) {}

    /** Where a page of the list begins: after this person; null fields for the first page. */
    public record After(String familyName, String givenName, Long id) {}

    /** People by family name, at most one more than a page; {@code start} is the beginning of a family name or null. */
    @Requires(VIEW_PEOPLE)
    public List<PersonRow> list(String schoolCode, String start, After after) {
        String where = (schoolCode == null
                        ? ""
                        : " and exists (select o from Post o where o.person = p and o.school.code = :school)")
                + (start == null ? "" : " and lower(p.familyName) like :start")
                + (after == null
                        ? ""
                        : " and (p.familyName > :family or (p.familyName = :family and (p.givenName > :given or (p.givenName = :given and p.id > :id))))");
        TypedQuery<Person> query = em.createQuery(
                "select p from Person p where 1 = 1" + where + " order by p.familyName, p.givenName, p.id",
                Person.class);
        if (schoolCode != null) {
            query.setParameter("school", schoolCode);
        }
        if (start != null) {
            query.setParameter("start", start.toLowerCase(Locale.ROOT) + "%");
        }
        if (after != null) {
            query.setParameter("family", after.familyName())
                    .setParameter("given", after.givenName())
                    .setParameter("id", after.id());
        }
        List<Person> people = query.setMaxResults(PAGE + 1).getResultList();
        List<Post> posts = posts(people);
        return people.stream().map(person -> row(person, posts)).toList();
    }

    /** Where the page after this person begins; the address carries the public id, never a name. */
    @Requires(VIEW_PEOPLE)
    public After place(String publicId) {
        Person person = byPublicId(publicId);
        return new After(person.getFamilyName(), person.getGivenName(), person.getId());
    }

    /**
     * One person with all posts, newest first.
     *
     * @throws NotThere when there is no such person
     */
    @Requires(VIEW_PEOPLE)
    public PersonFile find(String publicId) {
        Person person = byPublicId(publicId);
        List<Post> posts = em.createQuery(
                        "select o from Post o left join fetch o.school where o.person = :person order by o.starts desc, o.id",
                        Post.class)
                .setParameter("person", person)
                .getResultList();
        List<AbsenceCover> covers = em.createQuery(
                        "select c from AbsenceCover c join fetch c.deputy where c.absent = :person and c.ends >= :today order by c.starts",
                        AbsenceCover.class)
                .setParameter("person", person)
                .setParameter("today", caller.today())
                .getResultList();
        return new PersonFile(person, posts, covers, caller.may(COVER_ABSENCE) && deputies.mayBeNamedFor(person));
    }

    /** A person, the posts, the absences that are covered now or later, and whether the caller may name a deputy. */
    public record PersonFile(Person person, List<Post> posts, List<AbsenceCover> covers, boolean coverable) {}

    /** Who may stand in for this person: those with an account and a post at the same school or for the whole trust, by name. */
    @Requires(COVER_ABSENCE)
    public List<PersonRow> deputies(String absentPublicId) {
        List<Person> people = deputies.of(byPublicId(absentPublicId));
        List<Post> posts = posts(people);
        return people.stream().map(person -> row(person, posts)).toList();
    }

    /** The caller's own posts held today, for the head of every page. */
    @Requires(SIGNED_IN)
    public List<Post> myPosts() {
        return em.createQuery(
                        "select o from Post o left join fetch o.school join fetch o.person where o.person = :me and o.starts <= :today and (o.ends is null or o.ends >= :today) order by o.id",
                        Post.class)
                .setParameter("me", caller.person())
                .setParameter("today", caller.today())
                .getResultList();
    }

    /**
     * From-to, the deputy takes the absent person's tasks and dates.
     *
     * @throws BadAbsence when the days or the deputy cannot be
     */
    @Requires(COVER_ABSENCE)
    public AbsenceCover cover(String absentPublicId, String deputyPublicId, LocalDate starts, LocalDate ends) {
        if (starts == null || ends == null || ends.isBefore(starts)) {
            throw new BadAbsence(
                    "Give the first and the last day of the absence; the last day cannot be before the first.");
        }
        if (absentPublicId.equals(deputyPublicId)) {
            throw new BadAbsence("Choose somebody else as deputy: a person cannot stand in for themselves.");
        }
        Person absent = byPublicId(absentPublicId);
        Person deputy = byPublicId(deputyPublicId);
        if (!deputies.mayBeNamedFor(absent)) {
            throw new NotThere();
        }
        if (!deputies.of(absent).contains(deputy)) {
            throw new BadAbsence(
                    "This person cannot stand in. Choose a colleague with an account and a post at the same school or for the whole trust, not yourself.");
        }
        AbsenceCover cover = new AbsenceCover(absent, deputy, starts, ends);
        em.persist(cover);
        caller.about(cover.getPublicId(), null);
        return cover;
    }

    private Person byPublicId(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<Post> posts(List<Person> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select o from Post o left join fetch o.school where o.person in :people and o.starts <= :today and (o.ends is null or o.ends >= :today) order by o.id",
                        Post.class)
                .setParameter("people", people)
                .setParameter("today", caller.today())
                .getResultList();
    }

    private static PersonRow row(Person person, List<Post> posts) {
        List<String> held = posts.stream()
                .filter(post -> post.getPerson().equals(person))
                .map(post -> post.getTitle()
                        + (post.getSchool() == null
                                ? ""
                                : ", " + post.getSchool().getName()))
                .toList();
        return new PersonRow(
                person.getPublicId(),
                person.getName(),
                person.getFamilyName(),
                person.getGivenName(),
                person.getId(),
                String.join("; ", held));
    }
}
