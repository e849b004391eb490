package org.probity.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;

/** Lets a test be one person after the other within its one request, and look past the services. */
@ApplicationScoped
public class Somebody {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Transactional
    public void is(String userName) {
        caller.actAs(userName);
        sight.refresh();
    }

    /** The product itself, as workers are. */
    @Transactional
    public void isTheProduct() {
        caller.actAsSystem();
        sight.refresh();
    }

    @Transactional
    public void isNobody() {
        caller.actAs("");
        sight.refresh();
    }

    /** Public id of the sample person with this user name. */
    @Transactional
    public String id(String userName) {
        return (String) em.createNativeQuery(
                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?1")
                .setParameter(1, userName)
                .getSingleResult();
    }

    /** One number, read as the product itself. */
    @Transactional
    public long count(String sql, String parameter) {
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
        return ((Number) em.createNativeQuery(sql.replace("?", "?1"))
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }
}
