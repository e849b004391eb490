package org.probity.ejb.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;

/**
 * The one definition of which matters the caller sees: role and assignment and not in conflict, also for those whom the caller
 * stands in for (domain.md 9.2 to 9.5). The first lock; PostgreSQL's row-level security is the second and uses the same functions.
 */
@RequestScoped
public class Sight {
    private static final String FACTS = """
            select array_to_string(app.my_scopes(), ','), array_to_string(app.cover_scopes(), ','), cast(app.my_covered() as text),
              case when cardinality(app.my_scopes()) + cardinality(app.my_covered()) = 0 then array_to_string(app.assignments(app.me()), ',') end""";
    private static final int FEW = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private Facts facts;

    /**
     * What decides for the caller.
     *
     * @param covered people whom the caller stands in for, as an array of SQL
     * @param few the matters in hand of somebody who reads nothing by a post; null when sight is wider or they are many
     */
    private record Facts(List<String> scopes, List<String> coverScopes, String covered, List<Long> few) {
        private boolean covers() {
            return !covered.equals("{}");
        }
    }

    /** JPQL condition on a {@link Matter} alias; {@link #bind} sets its parameters. */
    public String condition(String matter) {
        if (caller.isSystem()) {
            return "1 = 1";
        }
        String own = facts().few() != null
                ? matter + ".id in :callerFew"
                : "(" + matter + ".scope in :callerScopes or " + among("assigned", matter, "caller") + " = true)";
        String covering = facts().covers()
                ? " or (" + among("shut_out", matter, "covered") + " = false and ("
                        + among("assigned", matter, "covered") + " = true or " + matter + ".scope in :coveredScopes))"
                : "";
        return "(" + among("shut_out", matter, "caller") + " = false and (" + own + covering + "))";
    }

    private static String among(String column, String matter, String whom) {
        return "function('app.among', column('" + column + "', " + matter + "), :" + whom + ")";
    }

    /** Sets the parameters of {@link #condition} on the query and gives it back. */
    public <Q extends Query> Q bind(Q query) {
        if (caller.isSystem()) {
            return query;
        }
        query.setParameter(
                "caller", "{" + caller.personId().map(String::valueOf).orElse("") + "}");
        if (facts().few() != null) {
            query.setParameter("callerFew", facts().few());
        } else {
            query.setParameter("callerScopes", facts().scopes());
        }
        if (facts().covers()) {
            query.setParameter("covered", facts().covered()).setParameter("coveredScopes", facts().coverScopes());
        }
        return query;
    }

    /**
     * The same condition in SQL, for a native query over many matters; {@link #bindSql} sets its parameters.
     *
     * @param first the first of four places of parameters that the query leaves free
     */
    public String sql(String matter, int first) {
        if (caller.isSystem()) {
            return "true";
        }
        String among = "app.among(" + matter + ".";
        String own = facts().few() != null
                ? matter + ".id = any (cast(?" + (first + 1) + " as bigint[]))"
                : "(" + matter + ".scope = any (cast(?" + (first + 1) + " as text[])) or " + among + "assigned, ?"
                        + first + "))";
        String covering = facts().covers()
                ? " or (not " + among + "shut_out, ?" + (first + 2) + ") and (" + among + "assigned, ?" + (first + 2)
                        + ") or " + matter + ".scope = any (cast(?" + (first + 3) + " as text[]))))"
                : "";
        return "(not " + among + "shut_out, ?" + first + ") and (" + own + covering + "))";
    }

    /** Sets the parameters of {@link #sql} on the query and gives it back. */
    public Query bindSql(Query query, int first) {
        if (caller.isSystem()) {
            return query;
        }
        query.setParameter(first, "{" + caller.personId().map(String::valueOf).orElse("") + "}");
        query.setParameter(first + 1, array(facts().few() != null ? facts().few() : facts().scopes()));
        if (facts().covers()) {
            query.setParameter(first + 2, facts().covered()).setParameter(first + 3, array(facts().coverScopes()));
        }
        return query;
    }

    private static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * The matter with this reference, if the caller sees it. What is done from here on is about it, so that its line in the audit is
     * read only by those who see it too.
     *
     * @throws NotThere when it does not exist or is none of the caller's business
     */
    public Matter matter(String reference) {
        String query = "select m from Matter m where m.reference = :reference and " + condition("m");
        Matter matter = bind(em.createQuery(query, Matter.class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.lookedUp(matter.getReference(), matter.getId());
        return matter;
    }

    /** Forgets what was loaded: call after an act that changed assignments or conflicts in the same request. */
    public void refresh() {
        facts = null;
    }

    private Facts facts() {
        if (facts == null) {
            Object[] row = (Object[]) em.createNativeQuery(FACTS).getSingleResult();
            List<Long> few = row[3] == null ? null : numbers(row[3]);
            facts = new Facts(
                    texts(row[0]), texts(row[1]), (String) row[2], few == null || few.size() > FEW ? null : few);
        }
        return facts;
    }

    private static List<String> texts(Object list) {
        return list == null || list.toString().isEmpty()
                ? List.of("-")
                : Arrays.asList(list.toString().split(","));
    }

    private static List<Long> numbers(Object list) {
        return list.toString().isEmpty()
                ? List.of(-1L)
                : Arrays.stream(list.toString().split(",")).map(Long::valueOf).toList();
    }
}
