package org.probity.ejb.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;

/**
 * The one definition of which matters the caller sees: role and assignment and not in conflict, also for those whom the caller
 * stands in for (domain.md 9.2 to 9.5). The first lock; PostgreSQL's row-level security is the second and uses the same functions.
 */
@RequestScoped
public class Sight {
    private static final String FACTS = """
            select array_to_string(app.my_scopes(), ','), array_to_string(app.my_conflicts(), ','), array_to_string(app.my_assignments(), ','),
              array_to_string(app.cover_scopes(), ','), array_to_string(app.cover_conflicts(), ','), array_to_string(app.cover_assignments(), ',')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private List<Collection<?>> facts;

    /** JPQL condition on a {@link Matter} alias; {@link #bind} sets its parameters. */
    public String condition(String matter) {
        if (caller.isSystem()) {
            return "1 = 1";
        }
        return "(M.id not in :conflicts and (M.id in :assignments or M.scope in :scopes or (M.id not in :coverConflicts and (M.id in :coverAssignments or M.scope in :coverScopes))))"
                .replace("M.", matter + ".");
    }

    /** Sets the parameters of {@link #condition} on the query and gives it back. */
    public <Q extends Query> Q bind(Q query) {
        if (!caller.isSystem()) {
            List<String> names =
                    List.of("scopes", "conflicts", "assignments", "coverScopes", "coverConflicts", "coverAssignments");
            for (int i = 0; i < names.size(); i++) {
                query.setParameter(names.get(i), facts().get(i));
            }
        }
        return query;
    }

    /**
     * The matter with this reference, if the caller sees it.
     *
     * @throws NotThere when it does not exist or is none of the caller's business
     */
    public Matter matter(String reference) {
        String query = "select m from Matter m where m.reference = :reference and " + condition("m");
        return bind(em.createQuery(query, Matter.class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Forgets what was loaded: call after an act that changed assignments or conflicts in the same request. */
    public void refresh() {
        facts = null;
    }

    private List<Collection<?>> facts() {
        if (facts == null) {
            Object[] row = (Object[]) em.createNativeQuery(FACTS).getSingleResult();
            facts = List.of(
                    texts(row[0]), numbers(row[1]), numbers(row[2]), texts(row[3]), numbers(row[4]), numbers(row[5]));
        }
        return facts;
    }

    private static List<String> texts(Object list) {
        return list == null || list.toString().isEmpty()
                ? List.of("-")
                : Arrays.asList(list.toString().split(","));
    }

    private static List<Long> numbers(Object list) {
        return list == null || list.toString().isEmpty()
                ? List.of(-1L)
                : Arrays.stream(list.toString().split(",")).map(Long::valueOf).toList();
    }
}
