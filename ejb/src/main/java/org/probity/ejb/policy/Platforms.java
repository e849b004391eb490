package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/** Places online as the rules name them (X42), and the age from which somebody may have an account there (X31). */
@Dependent
public class Platforms {
    private static final String REGISTER = "platformRegister";
    private static final String ALIASES = REGISTER + ".aliases";
    private static final String AGE = "minAccountAge";
    private static final String EVERYWHERE = """
            select r from RuleValue r where r.key = 'platformRegister' and r.effectiveFrom <= :day
            and (r.effectiveTo is null or r.effectiveTo >= :day) order by r.id""";

    /** Words in the name of a place by which its age is another than the usual one, and what a letter calls such places. */
    private static final Map<String, String> PARTICULAR = particular();

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    private static Map<String, String> particular() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("LINKEDIN", "LinkedIn");
        names.put("DATING", "Dating sites");
        return names;
    }

    /** What a policy of the school names, or where it names nothing the trust; any other place can be told as well. */
    public List<String> named(School school, LocalDate day) {
        return rules.list(school, REGISTER, day);
    }

    /** What any school or the trust names, the trust's first. */
    public List<String> named(LocalDate day) {
        return em.createQuery(EVERYWHERE, RuleValue.class)
                .setParameter("day", day)
                .getResultStream()
                .flatMap(row -> row.getValue().lines())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A place by the name that the rules have for it: "twitter" is X. What they do not know stays as it was typed, as does null. */
    public String known(School school, String typed, LocalDate day) {
        if (typed == null) {
            return null;
        }
        String plain = typed.strip();
        Stream<String> other = rules.list(school, ALIASES, day).stream()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2 && parts[0].strip().equalsIgnoreCase(plain))
                .map(parts -> parts[1].strip());
        Stream<String> same = named(school, day).stream().filter(name -> name.equalsIgnoreCase(plain));
        return Stream.concat(other, same).findFirst().orElse(typed);
    }

    /** From which age somebody may have an account at a place, null for any; empty where the rules are silent. */
    public OptionalInt age(School school, String place, LocalDate day) {
        String plain = place == null ? "" : place.toUpperCase(Locale.ROOT);
        return Stream.concat(
                        PARTICULAR.keySet().stream().filter(plain::contains).map(word -> AGE + "." + word),
                        Stream.of(AGE))
                .flatMap(key -> rules.text(school, key, day).stream())
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** The same as rows of a letter: platform and age. */
    public List<Map<String, String>> ages(School school, LocalDate day) {
        List<Map<String, String>> rows = new ArrayList<>();
        rules.text(school, AGE, day).ifPresent(age -> rows.add(Map.of("platform", "Most platforms", "age", age)));
        PARTICULAR.forEach((word, name) -> rules.text(school, AGE + "." + word, day)
                .ifPresent(age -> rows.add(Map.of("platform", name, "age", age))));
        return rows;
    }
}
