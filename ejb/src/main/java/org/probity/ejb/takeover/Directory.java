package org.probity.ejb.takeover;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/**
 * The people on record whom the cells of a file may mean, fetched in a few statements. A number or an email address means one person
 * of the trust; a name means somebody only where it is one person's who has or had a post at the school or in the trust.
 */
final class Directory {
    private static final int ARMFUL = 500;
    private static final String NAME = "lower(concat(coalesce(p.honorific, ''), ' ', p.givenName, ' ', p.familyName))";

    private final Map<String, Set<Person>> people = new HashMap<>();
    private final Map<Person, List<Post>> posts = new HashMap<>();

    /** Whom a cell means: a person, nobody whom the product knows (both null), or what is wrong with it. */
    record Meant(Person person, String fault) {}

    /** @param cells as they stand in the file */
    Directory(EntityManager em, Collection<String> cells) {
        List<String> wanted = cells.stream().map(Directory::plain).distinct().toList();
        for (int from = 0; from < wanted.size(); from += ARMFUL) {
            List<String> armful = wanted.subList(from, Math.min(wanted.size(), from + ARMFUL));
            for (String field : List.of(
                    "lower(p.number)", "lower(p.email)", "lower(concat(p.givenName, ' ', p.familyName))", NAME)) {
                em.createQuery("select p, " + field + " from Person p where " + field + " in :wanted", Object[].class)
                        .setParameter("wanted", armful)
                        .getResultList()
                        .forEach(row -> people.computeIfAbsent((String) row[1], cell -> new LinkedHashSet<>())
                                .add((Person) row[0]));
            }
        }
        List<Person> all =
                people.values().stream().flatMap(Set::stream).distinct().toList();
        for (int from = 0; from < all.size(); from += ARMFUL) {
            em.createQuery(
                            "select o from Post o left join fetch o.school where o.person in :people order by o.id",
                            Post.class)
                    .setParameter("people", all.subList(from, Math.min(all.size(), from + ARMFUL)))
                    .getResultList()
                    .forEach(post -> posts.computeIfAbsent(post.getPerson(), person -> new ArrayList<>())
                            .add(post));
        }
    }

    Meant meant(String cell, School school) {
        String plain = plain(cell);
        Set<Person> found = people.getOrDefault(plain, Set.of());
        boolean named = found.stream().allMatch(person -> isNamed(person, plain));
        List<Person> here =
                found.stream().filter(person -> !named || isOf(person, school)).toList();
        if (here.size() > 1) {
            return new Meant(
                    null,
                    "Several people on record are meant by \"" + cell
                            + "\". Give the number or the email address of the one you mean.");
        }
        boolean byAddress = plain.contains("@") || plain.chars().anyMatch(Character::isDigit);
        return here.isEmpty() && byAddress
                ? new Meant(
                        null,
                        "Nobody on record has the number or the address \"" + cell
                                + "\". Correct it, or give the name.")
                : new Meant(here.isEmpty() ? null : here.get(0), null);
    }

    private static boolean isNamed(Person person, String plain) {
        return plain.equals(plain(person.getName()))
                || plain.equals(plain(person.getGivenName() + " " + person.getFamilyName()));
    }

    private boolean isOf(Person person, School school) {
        return posts(person).stream()
                .anyMatch(post -> post.getSchool() == null || post.getSchool().equals(school));
    }

    /** All that the person has or had, the oldest first. */
    List<Post> posts(Person person) {
        return posts.getOrDefault(person, List.of());
    }

    /** "Example, Ada" is "Ada Example". */
    private static String plain(String cell) {
        int comma = cell.indexOf(',');
        String turned = comma < 0 ? cell : cell.substring(comma + 1) + " " + cell.substring(0, comma);
        return turned.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
