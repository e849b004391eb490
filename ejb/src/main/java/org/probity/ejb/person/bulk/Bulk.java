package org.probity.ejb.person.bulk;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/** Makes the good lines true; two lines about the same new person make one person. */
final class Bulk {
    private final EntityManager em;
    private final Map<String, Person> made = new HashMap<>();
    private final List<Post> posts = new ArrayList<>();

    Bulk(EntityManager em) {
        this.em = em;
    }

    List<Post> posts() {
        return posts;
    }

    void take(Proposal proposal) {
        Wanted wanted = proposal.wanted();
        if (wanted == null) {
            return;
        }
        Person person = proposal.person() == null
                ? made.computeIfAbsent(key(wanted), key -> person(wanted))
                : proposal.person();
        if (proposal.person() != null) {
            update(person, wanted);
        }
        Post post = proposal.post();
        if (post == null) {
            post = new Post(person, wanted.school(), wanted.role(), wanted.category(), wanted.title(), wanted.starts());
            em.persist(post);
        } else {
            post.describe(wanted.category(), wanted.title());
        }
        if (wanted.ends() != null) {
            post.endOn(wanted.ends());
        }
        posts.add(post);
    }

    private Person person(Wanted wanted) {
        Person person = new Person(wanted.honorific(), wanted.given(), wanted.family());
        person.setNumber(wanted.number());
        person.reachAt(wanted.email(), null, null, false);
        em.persist(person);
        return person;
    }

    private static void update(Person person, Wanted wanted) {
        person.rename(
                wanted.honorific() == null ? person.getHonorific() : wanted.honorific(),
                wanted.given(),
                wanted.family());
        if (wanted.number() != null) {
            person.setNumber(wanted.number());
        }
        if (wanted.email() != null) {
            person.reachAt(wanted.email(), person.getAddress(), person.getTelephone(), person.isMailAgreed());
        }
    }

    private static String key(Wanted wanted) {
        return wanted.number() != null
                ? wanted.number()
                : wanted.email() != null ? wanted.email() : Known.name(wanted) + "@" + wanted.school();
    }
}
