package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseState;

/** Pages of cases by keyset: the place is a case, never a number of rows to skip (decisions 17). */
@Dependent
class CaseLists {
    private static final String ROW =
            "select new org.probity.ejb.casework.CaseRow(m.reference, c.kind, s.code, t.title, c.state, c.opened, c.dueOn) ";
    private static final String FROM = "from CaseFile c join c.matter m join c.school s join c.step t where ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    private record Place(Instant opened, Long id) {}

    /** A query's condition and its parameters. */
    private final class Wanted {
        private final StringBuilder where = new StringBuilder(sight.condition("m"));
        private final Map<String, Object> parameters = new HashMap<>();

        private void and(String condition, String name, Object value) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }

        private <T> TypedQuery<T> query(String select, String order, Class<T> type) {
            TypedQuery<T> query = sight.bind(em.createQuery(select + FROM + where + order, type));
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    /**
     * The page after or before a case, or (both null) the first one.
     *
     * @throws NotThere when the case that marks the place is not visible
     */
    CaseList page(CaseFilter filter, String after, String before) {
        boolean backwards = before != null;
        String from = backwards ? before : after;
        Wanted wanted = wanted(filter);
        if (from != null) {
            Place place = place(from);
            String than = backwards ? ">" : "<";
            wanted.and(
                    "c.opened " + than + "= :opened and (c.opened " + than + " :opened or c.id " + than + " :id)",
                    "opened",
                    place.opened());
            wanted.parameters.put("id", place.id());
        }
        String order = backwards ? " order by c.opened, c.id" : " order by c.opened desc, c.id desc";
        List<CaseRow> rows = new ArrayList<>(wanted.query(ROW, order, CaseRow.class)
                .setMaxResults(CaseList.PAGE + 1)
                .getResultList());
        boolean beyond = rows.size() > CaseList.PAGE;
        if (beyond) {
            rows.remove(CaseList.PAGE);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        String first = rows.isEmpty() ? null : rows.get(0).reference();
        String last = rows.isEmpty() ? null : rows.get(rows.size() - 1).reference();
        return new CaseList(
                rows,
                (backwards ? beyond : from != null) ? first : null,
                (backwards || beyond) ? last : null,
                rows.size(),
                from != null || beyond);
    }

    /** Cases that stand still, longest waiting first. */
    List<CaseRow> onHold(int most) {
        Wanted wanted = new Wanted();
        wanted.and("c.state = :state", "state", CaseState.ON_HOLD);
        return wanted.query(ROW, " order by c.entered, c.id", CaseRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    private Wanted wanted(CaseFilter filter) {
        Wanted wanted = new Wanted();
        if (filter.state() != null) {
            wanted.and("c.state = :state", "state", filter.state());
        }
        if (filter.kind() != null) {
            wanted.and("c.kind = :kind", "kind", filter.kind());
        }
        if (filter.school() != null) {
            wanted.and("s.code = :school", "school", filter.school());
        }
        if (filter.due() != null) {
            due(wanted, filter.due());
        }
        return wanted;
    }

    private void due(Wanted wanted, CaseFilter.Due due) {
        LocalDate today = caller.today();
        switch (due) {
            case LATE -> wanted.and("c.dueOn < :today", "today", today);
            case TODAY -> wanted.and("c.dueOn = :today", "today", today);
            case WITHIN_A_WEEK -> {
                wanted.and("c.dueOn >= :today and c.dueOn <= :latest", "today", today);
                wanted.parameters.put("latest", today.plusDays(7));
            }
        }
    }

    private Place place(String reference) {
        Wanted wanted = new Wanted();
        wanted.and("m.reference = :reference", "reference", reference);
        return wanted.query("select c.opened, c.id ", "", Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new Place((Instant) row[0], (Long) row[1]))
                .orElseThrow(NotThere::new);
    }
}
