package org.probity.ejb.exemption;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.ExemptionKind;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** Whether somebody had leave on a day, for acts that judge what they did. */
@Dependent
public class Exemptions {
    @PersistenceContext
    EntityManager em;

    /**
     * The leave that covered conduct of this code on that day.
     *
     * @param code such as CC-13
     */
    public Optional<Exemption> live(Person person, School school, String code, LocalDate day) {
        Optional<ExemptionKind> kind = ExemptionKind.covering(code);
        if (kind.isEmpty() || person == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select e from Exemption e left join fetch e.decidedBy where e.person = :person and e.school = :school and e.kind = :kind and e.starts <= :day and e.ends >= :day order by e.id",
                        Exemption.class)
                .setParameter("person", person)
                .setParameter("school", school)
                .setParameter("kind", kind.get())
                .setParameter("day", day)
                .getResultStream()
                .filter(exemption -> exemption.isLiveOn(day))
                .findFirst();
    }
}
