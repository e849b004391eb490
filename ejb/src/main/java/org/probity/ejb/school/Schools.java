package org.probity.ejb.school;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.persistence.NotThere;
import org.probity.persistence.school.School;

/** Finds schools by their codes, for the services: whether the caller may do anything there they ask themselves. */
@Dependent
public class Schools {
    @PersistenceContext
    EntityManager em;

    /** All schools, by name. */
    public List<School> all() {
        return em.createQuery("select s from School s order by s.name", School.class)
                .getResultList();
    }

    /** The school with this code, such as CED, in any case of letters; null has none. */
    public Optional<School> find(String code) {
        return em.createQuery("select s from School s where s.code = :code", School.class)
                .setParameter("code", code == null ? "" : code.toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotThere when there is none */
    public School school(String code) {
        return find(code).orElseThrow(NotThere::new);
    }
}
