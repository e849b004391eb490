package org.probity.ejb.exemption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.security.Caller;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/**
 * Who may agree to a request: those whom the school's rule names (X33), never the person who asks (SOD-13). When that leaves nobody, as
 * when the headteacher asks, it is whoever hears of the headteacher (X40).
 */
@Dependent
class Approvers {
    private static final List<String> USUAL = List.of("HT");

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    @Inject
    Caller caller;

    List<Person> of(Exemption request) {
        School school = request.getSchool();
        List<String> named = rules.list(school, request.getKind().approverKey(), caller.today());
        List<Person> people = holders(named.isEmpty() ? USUAL : named, request);
        return withDeputies(people.isEmpty() ? holders(above(school), request) : people, request);
    }

    /** The roles that the school's own row names, else the trust's, else the usual. */
    static List<String> named(List<RuleValue> rows, String key, School school) {
        return rows.stream()
                .filter(row -> row.getKey().equals(key)
                        && (row.getSchool() == null || row.getSchool().equals(school)))
                .max(Comparator.comparing(row -> row.getSchool() != null))
                .map(row -> row.getValue().lines().map(String::strip).toList())
                .filter(roles -> !roles.isEmpty())
                .orElse(USUAL);
    }

    private List<Person> withDeputies(List<Person> people, Exemption request) {
        if (people.isEmpty()) {
            return people;
        }
        Stream<Person> deputies = em.createQuery(
                        "select c.deputy from AbsenceCover c where c.absent in :people and c.starts <= :day and c.ends >= :day",
                        Person.class)
                .setParameter("people", people)
                .setParameter("day", caller.today())
                .getResultStream()
                .filter(person -> !person.equals(request.getPerson()));
        return Stream.concat(people.stream(), deputies).distinct().toList();
    }

    private List<String> above(School school) {
        boolean maintained = school.getLegalType().isMaintained();
        List<String> named = rules.list(
                school, "routing.headteacherSubject." + (maintained ? "MAINTAINED" : "ACADEMY"), caller.today());
        return named.isEmpty() ? List.of("COG", "CEO") : named;
    }

    private List<Person> holders(Collection<String> roles, Exemption request) {
        return em.createQuery(
                        "select o from Post o join fetch o.person left join o.school s where o.role in :roles and (s is null or s = :school) and o.starts <= :day and (o.ends is null or o.ends >= :day) order by o.id",
                        Post.class)
                .setParameter("roles", roles)
                .setParameter("school", request.getSchool())
                .setParameter("day", caller.today())
                .getResultStream()
                .map(Post::getPerson)
                .filter(person -> !person.equals(request.getPerson()))
                .distinct()
                .toList();
    }
}
