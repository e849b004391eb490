package org.probity.ejb.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.school.School;

/** Which roles the caller fills today at a school, their own and those of people whom they stand in for. Read once a request. */
@RequestScoped
public class Seats {
    private static final String FACTS = """
            select distinct o.role || '@' || coalesce(s.code, '*') from post o left join school s on s.id = o.school_id
            where o.person_id = any (array[ ?1 ] || app.covered( ?1 )) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private Long whose;
    private Set<String> facts;

    /** Role codes at the school and for the whole trust; of the trust alone for null. */
    public Set<String> at(School school) {
        return facts().stream()
                .filter(fact -> fact.endsWith("@*") || (school != null && fact.endsWith("@" + school.getCode())))
                .map(fact -> fact.substring(0, fact.indexOf('@')))
                .collect(Collectors.toSet());
    }

    /** Whether the caller has anything to do with the school. */
    public boolean isAt(School school) {
        return !at(school).isEmpty();
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
