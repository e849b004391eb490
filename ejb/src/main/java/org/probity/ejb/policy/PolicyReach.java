package org.probity.ejb.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/**
 * At which schools the caller may do what with policies and around them. A right alone says only that somebody holds it somewhere; what is on its way
 * is seen by those alone who work on policies of that school (domain.md 9.2).
 */
@RequestScoped
public class PolicyReach {
    /** All schools, and the trust's own texts. */
    public static final String EVERYWHERE = "*";

    private static final String FACTS = """
            select distinct rr.entitlement || '@' || coalesce(s.code, '*') || case when o.person_id = ?1 then '' else '+' end
            from post o join role_right rr on rr.role = o.role left join school s on s.id = o.school_id
            where o.person_id = any (array[ ?1 ] || app.covered( ?1 )) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)""";
    private static final List<Right> WORK =
            List.of(Right.IMPORT_POLICY, Right.EDIT_POLICY, Right.SIGN_OFF_POLICY, Right.PUBLISH_POLICY);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Schools schools;

    private Long whose;
    private Set<String> facts;

    /**
     * Whether the caller may do this at the school, by a post of their own or of somebody they stand in for.
     *
     * @param school null for the trust's own texts: only trust-wide posts reach these
     */
    public boolean may(Right right, School school) {
        return mayInPerson(right, school)
                || (school != null && holds(right.name() + "@" + school.getCode() + "+"))
                || holds(right.name() + "@*+");
    }

    /** The same by a post of their own: an approval cannot be given in somebody's stead. */
    public boolean mayInPerson(Right right, School school) {
        return caller.isSystem()
                || (school != null && holds(right.name() + "@" + school.getCode()))
                || holds(right.name() + "@*");
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

    /** Whether the caller sees this version: what is or was in force, and what is on its way where they work on it. */
    public boolean sees(PolicyVersion version) {
        boolean published = version.getEffectiveFrom() != null && version.getStatus() != PolicyStatus.APPROVED;
        return published || worksAt(version.getPolicy().getSchool());
    }

    /** Whether the caller works on policies of this school. */
    public boolean worksAt(School school) {
        return WORK.stream().anyMatch(right -> may(right, school));
    }

    /** Codes of the schools on whose policies the caller works; {@link #EVERYWHERE} for all of them. */
    public Set<String> workplaces() {
        Set<String> codes = new HashSet<>();
        WORK.forEach(right -> codes.addAll(codes(right)));
        return codes;
    }

    /** Codes of the schools at which the caller may do this; {@link #EVERYWHERE} for all of them. */
    public Set<String> codes(Right right) {
        return caller.isSystem()
                ? Set.of(EVERYWHERE)
                : facts().stream()
                        .filter(fact -> fact.startsWith(right.name() + "@"))
                        .map(fact -> fact.substring(fact.indexOf('@') + 1).replace("+", ""))
                        .collect(Collectors.toSet());
    }

    /** Schools at which the caller may do this, by name. */
    public List<School> schools(Right right) {
        return schools.all().stream().filter(school -> may(right, school)).toList();
    }

    private boolean holds(String fact) {
        return facts().contains(fact);
    }

    private Set<String> facts() {
        Long person = caller.personId().orElse(-1L);
        if (!person.equals(whose)) {
            whose = person;
            facts = new HashSet<>();
            for (Object fact : em.createNativeQuery(FACTS)
                    .setParameter(1, person)
                    .setParameter(2, Date.valueOf(caller.today()))
                    .getResultList()) {
                facts.add((String) fact);
            }
        }
        return facts;
    }
}
