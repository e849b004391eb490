package org.probity.ejb.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.persistence.person.Person;

/**
 * Who may stand in for whom, and who may say so. A deputy sees what the absent person would, so people who answer for one school
 * name deputies there only, never for those who govern it or keep it safe, and nobody names themselves.
 */
@Dependent
class Deputies {
    private static final Set<String> NOT_BY_A_SCHOOL = Set.of("COG", "GOV", "DSL", "DPL");
    private static final Set<String> FAMILY = Set.of("PAR", "PUP", "EXT");
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Whether the caller's own posts reach this person: trust-wide ones do, a headteacher's for posts at that school alone. */
    boolean mayBeNamedFor(Person absent) {
        Set<String> mine = caller.roles();
        if (mine.contains("HHR") || mine.contains("CEO")) {
            return true;
        }
        List<Object[]> held = em.createQuery(
                        "select o.role, s.code from Post o left join o.school s where o.person = :person and o.starts <= :today and (o.ends is null or o.ends >= :today)",
                        Object[].class)
                .setParameter("person", absent)
                .setParameter("today", caller.today())
                .getResultList();
        List<Object[]> work =
                held.stream().filter(post -> !FAMILY.contains(post[0])).toList();
        return !work.isEmpty()
                && work.stream().allMatch(post -> mine.contains("HT@" + post[1]) && !NOT_BY_A_SCHOOL.contains(post[0]));
    }

    /** People with an account and a post at one of the same schools or for the whole trust; neither the absent person nor the caller. */
    List<Person> of(Person absent) {
        return em.createQuery("""
                select distinct p from Person p where p <> :absent and p.id <> :me
                and exists (select a from Account a where a.person = p and a.active = true)
                and exists (select o from Post o where o.person = p and o.role not in ('PAR', 'PUP', 'EXT', 'SYS', 'AUD', 'LAD')
                  and o.starts <= :today and (o.ends is null or o.ends >= :today)
                  and (o.school is null or exists (select w from Post w where w.person = :absent and (w.school is null or w.school = o.school)
                    and w.starts <= :today and (w.ends is null or w.ends >= :today))))
                order by p.familyName, p.givenName, p.id""", Person.class)
                .setParameter("absent", absent)
                .setParameter("me", caller.personId().orElse(-1L))
                .setParameter("today", caller.today())
                .setMaxResults(MOST)
                .getResultList();
    }
}
