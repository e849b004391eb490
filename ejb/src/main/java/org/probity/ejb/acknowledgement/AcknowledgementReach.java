package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.school.School;

/** At which schools the caller may ask people, and see who has answered; a right alone says only that somebody holds it somewhere. */
@RequestScoped
public class AcknowledgementReach {
    private static final String FACTS = """
            select distinct rr.entitlement || '@' || coalesce(s.code, '*') from post o join role_right rr on rr.role = o.role left join school s on s.id = o.school_id
            where o.person_id = any (array[ ?1 ] || app.covered( ?1 )) and o.starts <= ?2 and (o.ends is null or o.ends >= ?2)
              and rr.entitlement in ('RUN_CAMPAIGN', 'VIEW_ACKNOWLEDGEMENTS')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private Long whose;
    private Set<String> facts;

    /** Whether the caller may do this at the school; null: for the whole trust. */
    boolean may(Right right, School school) {
        return may(right, school == null ? null : school.getCode());
    }

    boolean may(Right right, String schoolCode) {
        return isTrustWide(right) || (schoolCode != null && facts().contains(right.name() + "@" + schoolCode));
    }

    /** @throws NotThere as if there were no such thing */
    void need(Right right, School school) {
        if (!may(right, school)) {
            throw new NotThere();
        }
    }

    boolean isTrustWide(Right right) {
        return caller.isSystem() || facts().contains(right.name() + "@*");
    }

    /** Schools where the caller may do this, by name. */
    List<School> schools(Right right) {
        return em.createQuery("select s from School s order by s.name", School.class).getResultList().stream()
                .filter(school -> may(right, school))
                .toList();
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
