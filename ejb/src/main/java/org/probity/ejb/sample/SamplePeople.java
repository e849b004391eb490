package org.probity.ejb.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.probity.persistence.person.Person;

/** Sample people by their key. Those who sign in have it as their user name; the others are found by name. */
@Dependent
class SamplePeople {
    @PersistenceContext
    EntityManager em;

    private final Map<String, SamplePerson> known = new HashMap<>();

    boolean signsIn(String key) {
        return sample(key).signsIn();
    }

    String publicId(String key) {
        SamplePerson.Name name = sample(key).name();
        return em.createQuery(
                        "select p.publicId from Person p where p.familyName = :family and p.givenName = :given",
                        String.class)
                .setParameter("family", name.family())
                .setParameter("given", name.given())
                .getResultStream()
                .findFirst()
                .orElseThrow();
    }

    String name(String key) {
        SamplePerson.Name name = sample(key).name();
        return new Person(name.honorific().orElse(null), name.given(), name.family()).getName();
    }

    /** Of the report that was stored last; whoever tells in public gets a receipt code and no reference. */
    String newestReference() {
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
        return em.createQuery("select m.reference from Matter m order by m.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private SamplePerson sample(String key) {
        if (known.isEmpty()) {
            SampleTrust.read().people().forEach(person -> known.put(person.key(), person));
        }
        return known.get(key);
    }
}
