package org.probity.ejb.search;

import static org.probity.ejb.security.Right.VIEW_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Report;

/** Finds reports and cases by reference and by the words of the report. Whoever may not see one has no hit, and no count tells of it. */
@Stateless
public class SearchService {
    private static final int LONGEST = 200;
    private static final String FIND =
            "select matter_id from app.search(?1, ?2, cast(nullif(?3, '') as timestamptz), ?4, ?5)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    private record Place(Instant received, long matterId) {
        private static final Place NONE = new Place(null, 0);
    }

    /**
     * 25 hits, newest first.
     *
     * @param words as people type them: all must occur, "in quotes" in this order, a minus excludes; at most 200 characters count
     * @param after reference of the hit before the page, or null
     * @param before reference of the hit behind the page, or null; both null is the first page
     * @throws NotThere when the report that marks the place is not visible
     */
    @Requires(VIEW_CASES)
    public SearchPage find(String words, String after, String before) {
        if (words == null || words.isBlank()) {
            return SearchPage.EMPTY;
        }
        boolean backwards = before != null;
        String from = backwards ? before : after;
        List<Long> ids = matters(words, backwards, from == null ? Place.NONE : place(from));
        boolean beyond = ids.size() > SearchPage.SIZE;
        List<SearchHit> hits = hits(beyond ? ids.subList(0, SearchPage.SIZE) : ids);
        if (backwards) {
            Collections.reverse(hits);
        }
        if (hits.isEmpty()) {
            return SearchPage.EMPTY;
        }
        return new SearchPage(
                hits,
                (backwards ? beyond : from != null) ? hits.get(0).reference() : null,
                (backwards || beyond) ? hits.get(hits.size() - 1).reference() : null);
    }

    private List<Long> matters(String words, boolean backwards, Place place) {
        List<?> found = em.createNativeQuery(FIND)
                .setParameter(
                        1,
                        words.substring(0, Math.min(words.length(), LONGEST))
                                .replace('\u0000', ' ')
                                .replaceAll("\\b([A-Za-z]{3})-(\\d{4})-([0-9A-Za-z]{6})\\b", "$1 $2 $3"))
                .setParameter(2, backwards)
                .setParameter(
                        3, place.received() == null ? "" : place.received().toString())
                .setParameter(4, place.matterId())
                .setParameter(5, SearchPage.SIZE + 1)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The rows, in the order of the ids; through the first lock as well. */
    private List<SearchHit> hits(List<Long> ids) {
        if (ids.isEmpty()) {
            return new ArrayList<>();
        }
        Map<Long, SearchHit> found = sight.bind(em.createQuery(
                        "select r from Report r join fetch r.matter m join fetch m.school where m.id in :ids and "
                                + sight.condition("m"),
                        Report.class))
                .setParameter("ids", ids)
                .getResultStream()
                .map(report -> Map.entry(report.getMatter().getId(), hit(report)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ids.stream()
                .map((Function<Long, SearchHit>) found::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    private static SearchHit hit(Report report) {
        return new SearchHit(
                report.getMatter().getReference(),
                report.getMatter().getSchool().getCode(),
                report.getReceived(),
                report.getState());
    }

    private Place place(String reference) {
        return sight.bind(em.createQuery(
                        "select r.received, m.id from Report r join r.matter m where m.reference = :reference and "
                                + sight.condition("m"),
                        Object[].class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> new Place((Instant) row[0], (Long) row[1]))
                .orElseThrow(NotThere::new);
    }
}
