package org.probity.ejb.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.person.Person;

/** What telling the sample needs to look up, past all rights: people by their key, the report just stored, the letters of a matter. */
@Dependent
class SampleRecords {
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
        seeEverything();
        return em.createQuery("select m.reference from Matter m order by m.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The letters of a matter in one of these states, in the order in which they were written. */
    List<Letter> letters(String reference, Set<LetterState> states) {
        seeEverything();
        return em.createQuery(
                        "select l from Letter l, Matter m where m.id = l.matterId and m.reference = :reference and l.state in :states order by l.id",
                        Letter.class)
                .setParameter("reference", reference)
                .setParameter("states", states)
                .getResultList();
    }

    /** For the statements of this transaction until the next service is called. */
    private void seeEverything() {
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
    }

    private SamplePerson sample(String key) {
        if (known.isEmpty()) {
            SampleTrust.read().people().forEach(person -> known.put(person.key(), person));
        }
        return known.get(key);
    }
}
