package org.probity.ejb.school;

import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.security.Requires;
import org.probity.persistence.school.School;
import org.probity.persistence.school.Trust;

/** Names and addresses of the trust and its schools: public knowledge, printed on every letter. */
@Stateless
public class SchoolService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Schools schools;

    /** All schools by name. A trust has tens of them, so this list is not paged. */
    @Requires(PUBLIC)
    public List<School> schools() {
        return schools.all();
    }

    /** The school with this code, such as CED, in any case of letters.
     *
     * @throws NoSuchSchool when there is none
     */
    @Requires(PUBLIC)
    public School school(String code) {
        return schools.find(code).orElseThrow(NoSuchSchool::new);
    }

    @Requires(PUBLIC)
    public Trust trust() {
        return em.createQuery("select t from Trust t", Trust.class).getSingleResult();
    }
}
