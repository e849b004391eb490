package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.persistence.breach.Entanglement.Tie;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.person.AbsenceCover;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** The facts about people that routing needs, as they are at one school on one day. Knows no rule. */
@Dependent
public class SchoolPeople {
    private static final int MOST_NAMED = 20;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final String HOLDERS = """
            select o.person_id, o.role, o.title, p.honorific, p.given_name, p.family_name,
              exists (select 1 from role_right r where r.role = o.role and r.entitlement = 'TRIAGE_REPORT')
            from post o join person p on p.id = o.person_id
            where (o.school_id = ?1 or o.school_id is null) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)
              and exists (select 1 from role_right r where r.role = o.role and r.entitlement = 'VIEW_REPORTS')
            order by o.id""";

    @PersistenceContext
    EntityManager em;

    /** A post whose holder may be told of a report, with the name it could be mentioned by. */
    public record Office(Holder holder, String honorific, String givenName, String familyName) {
        boolean isMeant(Mention mention) {
            return mention.names(honorific, givenName, familyName)
                    || mention.offices().contains(holder.role());
        }
    }

    /** Everybody at the school and in the trust who may be told of a report. */
    public List<Office> offices(School school, LocalDate day) {
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, school.getId())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> office((Object[]) row)).toList();
    }

    private static Office office(Object[] row) {
        Holder holder = new Holder(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[6]);
        return new Office(holder, (String) row[3], (String) row[4], (String) row[5]);
    }

    /** Who stands in on that day: absent person to deputies. */
    public Map<Long, Set<Long>> cover(LocalDate day) {
        Map<Long, Set<Long>> cover = new HashMap<>();
        em.createQuery("select c from AbsenceCover c where c.starts <= :day and c.ends >= :day", AbsenceCover.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> cover.computeIfAbsent(row.getAbsent().getId(), absent -> new HashSet<>())
                        .add(row.getDeputy().getId()));
        return cover;
    }

    /** Recorded ties of these people to others. */
    public List<Tie> ties(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = em.createNativeQuery(
                        "select person_id, other_id from relationship where person_id = any (cast(?1 as bigint[])) or other_id = any (cast(?1 as bigint[]))")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Tie(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    /** Posts that these people hold on that day at the school or trust-wide. */
    public List<Post> posts(Collection<Long> people, School school, LocalDate day) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select o from Post o where o.person.id in :people and (o.school = :school or o.school is null) and o.starts <= :day and (o.ends is null or o.ends >= :day) order by o.id",
                        Post.class)
                .setParameter("people", people)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultList();
    }

    /** Posts of people at the school, or trust-wide, whose name has all these words, by name; at most 20. Too short words find nobody. */
    public List<Post> named(String words, School school, LocalDate day) {
        List<String> parts = MARKS.splitAsStream(words == null ? "" : words.toLowerCase(Locale.UK))
                .filter(part -> part.length() > 1)
                .limit(5)
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        StringBuilder like = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            like.append(" and lower(concat(coalesce(p.honorific, ''), ' ', p.givenName, ' ', p.familyName)) like :part")
                    .append(part);
        }
        TypedQuery<Post> query = em.createQuery(
                        "select o from Post o join fetch o.person p left join o.school s where (s = :school or s is null) and o.starts <= :day and (o.ends is null or o.ends >= :day)"
                                + like + " order by p.familyName, p.givenName, o.id",
                        Post.class)
                .setParameter("school", school)
                .setParameter("day", day)
                .setMaxResults(MOST_NAMED);
        for (int part = 0; part < parts.size(); part++) {
            query.setParameter("part" + part, "%" + parts.get(part) + "%");
        }
        return query.getResultList();
    }

    public Optional<Person> person(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Employed by the trust and by no school: their reports go to the head of HR (S2-60). */
    public boolean isCentral(long person, LocalDate day) {
        return em.createQuery(
                                "select count(o) from Post o where o.person.id = :person and o.school is null and o.category = org.probity.persistence.person.PersonCategory.CENTRAL_STAFF and o.starts <= :day and (o.ends is null or o.ends >= :day)",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
