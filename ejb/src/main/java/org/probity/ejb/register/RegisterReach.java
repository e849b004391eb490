package org.probity.ejb.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.school.School;

/** At which schools somebody holds which right about the register and the websites: a right alone says only that they hold it somewhere. */
@RequestScoped
public class RegisterReach {
    /** All schools, and the trust's own texts. */
    public static final String EVERYWHERE = "*";

    private static final String SCHOOLS = """
            select distinct coalesce(s.code, '*') from post o join role_right rr on rr.role = o.role left join school s on s.id = o.school_id
            where (o.person_id = ?1 or (?4 and o.person_id = any (app.covered(?1)))) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2) and rr.entitlement = ?3""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private final Map<String, Set<String>> known = new HashMap<>();

    /** Codes of the schools where the caller holds it, by a post of their own or of somebody they stand in for. */
    public Set<String> schools(Right right) {
        return caller.isSystem() ? Set.of(EVERYWHERE) : of(caller.personId().orElse(-1L), right, true);
    }

    public boolean may(Right right, School school) {
        return holds(schools(right), school);
    }

    /** By a post of their own: what is signed cannot be signed in somebody's stead. */
    public boolean mayInPerson(Right right, School school) {
        return holds(of(caller.personId().orElse(-1L), right, false), school);
    }

    /**
     * Stops whoever may not.
     *
     * @throws NotThere as if there were no such thing
     */
    public void need(Right right, School school) {
        if (!may(right, school)) {
            throw new NotThere();
        }
    }

    /** Of another person, such as the owner of a calendar address. */
    Set<String> of(Long personId, Right right, boolean covering) {
        return known.computeIfAbsent(personId + right.name() + covering, key -> {
            Set<String> codes = new HashSet<>();
            for (Object code : em.createNativeQuery(SCHOOLS)
                    .setParameter(1, personId)
                    .setParameter(2, Date.valueOf(caller.today()))
                    .setParameter(3, right.name())
                    .setParameter(4, covering)
                    .getResultList()) {
                codes.add((String) code);
            }
            return codes;
        });
    }

    private static boolean holds(Set<String> codes, School school) {
        return codes.contains(EVERYWHERE) || (school != null && codes.contains(school.getCode()));
    }
}
