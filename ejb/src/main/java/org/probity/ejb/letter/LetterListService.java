package org.probity.ejb.letter;

import static org.probity.ejb.security.Right.REVIEW_LETTER;
import static org.probity.ejb.security.Right.VIEW_LETTERS;
import static org.probity.ejb.security.Right.VIEW_TODAY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.letter.LetterState;

/** The letters of the matters that the caller sees, as lists and counts. Keyset pages: a deep page costs what the first one does. */
@Stateless
public class LetterListService {
    private static final int PAGE = 25;
    private static final int MOST_COUNTED = 1_001;
    private static final String ROWS =
            "select new org.probity.ejb.letter.LetterPage$Row(l.publicId, m.reference, t.title, l.addressee.name, l.state, l.addressee.service, l.written, l.deemedServed)"
                    + " from Letter l join l.template t join l.school s, Matter m where m.id = l.matterId and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    /** Which letters; null for all groups or all schools. */
    public record LetterFilter(LetterGroup group, String schoolCode) {}

    /** The instant and id by which the list is ordered. */
    private record Place(Instant written, Long id) {}

    /**
     * One page of letters, newest first.
     *
     * @param after public id of the last letter of the page before, or null
     * @param before public id of the first letter of the page after, or null; counts only without {@code after}
     * @throws NotThere when that letter is not one that the caller sees
     */
    @Requires(VIEW_LETTERS)
    public LetterPage list(LetterFilter filter, String after, String before) {
        boolean backwards = after == null && before != null;
        Place place = after == null && before == null ? null : place(backwards ? before : after);
        List<LetterPage.Row> found = new ArrayList<>(
                query(filter, place, backwards).setMaxResults(PAGE + 1).getResultList());
        boolean more = found.size() > PAGE;
        List<LetterPage.Row> rows = more ? found.subList(0, PAGE) : found;
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new LetterPage(rows, null, null);
        }
        boolean hasPrevious = backwards ? more : place != null;
        boolean hasNext = backwards || more;
        return new LetterPage(
                rows,
                hasPrevious ? rows.get(0).publicId() : null,
                hasNext ? rows.get(rows.size() - 1).publicId() : null);
    }

    /** How many letters wait for the caller as their second reader (LT-03), at most 1,001; none for people who may not read. */
    @Requires(VIEW_TODAY)
    public int toRead() {
        if (!caller.may(REVIEW_LETTER)) {
            return 0;
        }
        String query =
                "select l.id from Letter l, Matter m where m.id = l.matterId and l.state = :draft and (l.authorId is null or l.authorId <> :me) and "
                        + sight.condition("m");
        return sight.bind(em.createQuery(query, Long.class)
                        .setParameter("draft", LetterState.DRAFT)
                        .setParameter("me", caller.personId().orElse(-1L)))
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }

    private TypedQuery<LetterPage.Row> query(LetterFilter filter, Place place, boolean backwards) {
        String beyond = backwards ? ">" : "<";
        String order = backwards ? "asc" : "desc";
        String query = ROWS + sight.condition("m")
                + (filter.group() == null ? "" : " and l.state in :states")
                + (filter.schoolCode() == null ? "" : " and s.code = :school")
                + (place == null
                        ? ""
                        : " and l.written " + beyond + "= :written and (l.written " + beyond + " :written or l.id "
                                + beyond + " :id)")
                + " order by l.written " + order + ", l.id " + order;
        TypedQuery<LetterPage.Row> rows = sight.bind(em.createQuery(query, LetterPage.Row.class));
        if (filter.group() != null) {
            rows.setParameter("states", filter.group().states());
        }
        if (filter.schoolCode() != null) {
            rows.setParameter("school", filter.schoolCode());
        }
        if (place != null) {
            rows.setParameter("written", place.written()).setParameter("id", place.id());
        }
        return rows;
    }

    private Place place(String publicId) {
        String query =
                "select l.written, l.id from Letter l, Matter m where m.id = l.matterId and l.publicId = :id and "
                        + sight.condition("m");
        return sight.bind(em.createQuery(query, Object[].class).setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .map(found -> new Place((Instant) found[0], (Long) found[1]))
                .orElseThrow(NotThere::new);
    }
}
