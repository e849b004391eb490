package org.probity.ejb.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleChange.State;
import org.probity.persistence.school.School;

/** Finds the changes of rules that people made, with whom they name. A school of null is the trust. */
@Dependent
class RuleChanges {
    private static final String CHANGES =
            "select c from RuleChange c left join fetch c.school s join fetch c.proposedBy left join fetch c.decidedBy left join fetch c.withdrawnBy where c.school ";

    @PersistenceContext
    EntityManager em;

    /** Of one rule in one place, the newest first. */
    List<RuleChange> of(School school, String key) {
        return query(school, " and c.key = :key order by c.proposed desc, c.id desc")
                .setParameter("key", key)
                .getResultList();
    }

    /** Those that wait for a second person, the oldest first. */
    List<RuleChange> waiting(School school) {
        return query(school, " and c.state = :open order by c.proposed, c.id")
                .setParameter("open", State.PROPOSED)
                .getResultList();
    }

    private TypedQuery<RuleChange> query(School school, String rest) {
        String place = school == null ? "is null" : "= :school";
        TypedQuery<RuleChange> query = em.createQuery(CHANGES + place + rest, RuleChange.class);
        return school == null ? query : query.setParameter("school", school);
    }

    /** @throws NotThere when there is none */
    RuleChange change(String id) {
        return em.createQuery("select c from RuleChange c where c.publicId = :id", RuleChange.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
