package org.probity.ejb.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what the sample trust tells from being mailed to anybody. */
@Dependent
class SampleSilence {
    @PersistenceContext
    EntityManager em;

    /** What waits is noted as handed over. */
    void mails() {
        em.flush();
        em.createNativeQuery("select 1 from app.end_notices(null, 'HANDED_OVER', 'A sample: no mail left.')")
                .getResultList();
    }
}
