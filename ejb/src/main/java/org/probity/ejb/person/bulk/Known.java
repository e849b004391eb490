package org.probity.ejb.person.bulk;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/** The people and posts on record that a list may mean, fetched in a few statements. */
final class Known {
    private static final int ARMFUL = 500;

    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, List<Person>> byEmail = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<Person, List<Post>> posts = new HashMap<>();
    private final Set<Person> signingIn = new HashSet<>();

    Known(EntityManager em, List<Wanted> wanted) {
        fetch(em, "p.number", values(wanted, Wanted::number));
        fetch(em, "lower(p.email)", values(wanted, Wanted::email));
        fetch(em, "lower(concat(p.givenName, ' ', p.familyName))", values(wanted, Known::name));
        for (List<Person> armful : armfuls(posts.keySet())) {
            em.createQuery(
                            "select o from Post o left join fetch o.school where o.person in :people order by o.starts, o.id",
                            Post.class)
                    .setParameter("people", armful)
                    .getResultStream()
                    .forEach(post -> posts.get(post.getPerson()).add(post));
            signingIn.addAll(em.createQuery(
                            "select k.person from Account k where k.person in :people and k.active = true",
                            Person.class)
                    .setParameter("people", armful)
                    .getResultList());
        }
    }

    /** Whether the person has an account that is open. */
    boolean signsIn(Person person) {
        return signingIn.contains(person);
    }

    Optional<Person> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    List<Person> reachedAt(String email) {
        return byEmail.getOrDefault(email, List.of());
    }

    /** People of this name who have or had a post at the school, or at the trust. */
    List<Person> named(Wanted wanted) {
        return byName.getOrDefault(name(wanted), List.of()).stream()
                .filter(person ->
                        posts.get(person).stream().anyMatch(post -> Objects.equals(post.getSchool(), wanted.school())))
                .toList();
    }

    /** The post of that role at that place that is not over when the wanted one begins. */
    Optional<Post> post(Person person, Wanted wanted) {
        return posts.getOrDefault(person, List.of()).stream()
                .filter(post -> post.getRole().equals(wanted.role()))
                .filter(post -> Objects.equals(post.getSchool(), wanted.school()))
                .filter(post -> post.getEnds() == null || !post.getEnds().isBefore(wanted.starts()))
                .filter(post -> wanted.ends() == null || !post.getStarts().isAfter(wanted.ends()))
                .findFirst();
    }

    static String name(Wanted wanted) {
        return (wanted.given() + " " + wanted.family()).toLowerCase(Locale.ROOT);
    }

    private void fetch(EntityManager em, String field, Set<String> values) {
        for (List<String> armful : armfuls(values)) {
            em.createQuery("select p from Person p where " + field + " in :values", Person.class)
                    .setParameter("values", armful)
                    .getResultList()
                    .forEach(this::keep);
        }
    }

    private void keep(Person person) {
        if (posts.putIfAbsent(person, new ArrayList<>()) != null) {
            return;
        }
        if (person.getNumber() != null) {
            byNumber.put(person.getNumber(), person);
        }
        if (person.getEmail() != null) {
            byEmail.computeIfAbsent(person.getEmail().toLowerCase(Locale.ROOT), email -> new ArrayList<>())
                    .add(person);
        }
        String name = (person.getGivenName() + " " + person.getFamilyName()).toLowerCase(Locale.ROOT);
        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(person);
    }

    private static Set<String> values(List<Wanted> wanted, Function<Wanted, String> field) {
        return wanted.stream().map(field).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> List<List<T>> armfuls(Collection<T> all) {
        List<T> list = new ArrayList<>(new HashSet<>(all));
        List<List<T>> armfuls = new ArrayList<>();
        for (int from = 0; from < list.size(); from += ARMFUL) {
            armfuls.add(list.subList(from, Math.min(list.size(), from + ARMFUL)));
        }
        return armfuls;
    }
}
