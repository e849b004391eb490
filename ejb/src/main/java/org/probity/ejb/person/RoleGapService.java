package org.probity.ejb.person;

import static org.probity.ejb.security.Right.VIEW_SETTINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.school.School;

/** Roles that every school must have filled and has not: the designated safeguarding lead and the data lead (S2-18, AT-44). */
@Stateless
public class RoleGapService {
    private static final List<String> NEEDED = List.of("DSL", "DPL");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** An empty role; {@code role} is DSL or DPL. */
    public record RoleGap(School school, String role) {}

    /** All gaps of today, by role and school. */
    @Requires(VIEW_SETTINGS)
    public List<RoleGap> gaps() {
        return NEEDED.stream()
                .flatMap(role -> without(role).stream().map(school -> new RoleGap(school, role)))
                .toList();
    }

    private List<School> without(String role) {
        return em.createQuery("""
                select s from School s where not exists (select o from Post o where o.school = s and o.role = :role
                  and o.starts <= :today and (o.ends is null or o.ends >= :today)) order by s.name""", School.class)
                .setParameter("role", role)
                .setParameter("today", caller.today())
                .getResultList();
    }
}
