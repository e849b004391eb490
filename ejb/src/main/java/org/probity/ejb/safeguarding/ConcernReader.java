package org.probity.ejb.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.persistence.NotThere;
import org.probity.persistence.safeguarding.ConcernPattern;
import org.probity.persistence.safeguarding.ConcernReview;
import org.probity.persistence.safeguarding.LowLevelConcern;
import org.probity.persistence.safeguarding.RemovedAllegation;

/**
 * Reads what the caller's circles open. The condition stands here as the first lock; row-level security is the second and uses the same
 * functions. Whoever a row is about, or is close to them, finds nothing.
 */
@Dependent
class ConcernReader {
    static final String SEEN = """
            not x.shut_out && (select app.me()) and (x.scope = any (cast((select app.my_scopes()) as text[]))
              or not x.shut_out && (select app.my_covered()) and x.scope = any (cast((select app.cover_scopes()) as text[])))""";
    private static final String FLAGGED = """
            not x.shut_out && (select app.me()) and x.circle in ('CONCERN', 'CONCERN_DSL', 'CONCERN_HEAD', 'CONCERN_ACADEMY_HEAD')
              and x.school_id || ':CONCERN_FLAG' = any (cast((select app.my_scopes()) as text[]))""";
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    ConcernPage page(String person, String after, String before) {
        boolean backwards = before != null;
        String from = backwards ? before : after;
        String than = backwards ? ">" : "<";
        String order = backwards ? " order by x.happened_on, x.id" : " order by x.happened_on desc, x.id desc";
        String place = from == null
                ? ""
                : " and (x.happened_on, x.id) " + than
                        + " (select y.happened_on, y.id from low_level_concern y where y.id = ?2)";
        Query query = em.createNativeQuery("select x.id from low_level_concern x where " + SEEN
                        + " and (?1 = '' or x.person_id = (select p.id from person p where p.public_id = ?1))"
                        + place
                        + order
                        + " limit " + (ConcernPage.PAGE + 1))
                .setParameter(1, person == null ? "" : person);
        if (from != null) {
            query.setParameter(2, concern(from).getId());
        }
        List<Long> ids = new ArrayList<>(numbers(query));
        boolean beyond = ids.size() > ConcernPage.PAGE;
        if (beyond) {
            ids.remove(ConcernPage.PAGE);
        }
        List<LowLevelConcern> rows = concerns(ids);
        Collections.reverse(rows);
        String first = rows.isEmpty() ? null : rows.get(0).getPublicId();
        String last = rows.isEmpty() ? null : rows.get(rows.size() - 1).getPublicId();
        return new ConcernPage(
                rows, (backwards ? beyond : from != null) ? first : null, (backwards || beyond) ? last : null);
    }

    /** Oldest first, with person, school and who noted it. */
    private List<LowLevelConcern> concerns(List<Long> ids) {
        if (ids.isEmpty()) {
            return new ArrayList<>();
        }
        return new ArrayList<>(em.createQuery(
                        "select c from LowLevelConcern c join fetch c.person join fetch c.school join fetch c.notedBy where c.id in :ids order by c.happenedOn, c.id",
                        LowLevelConcern.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** @throws NotThere when there is none that the caller looks after */
    LowLevelConcern concern(String publicId) {
        return concerns(ids("low_level_concern", SEEN, "x.public_id = ?1", publicId)).stream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    boolean sees(String publicId) {
        return !ids("low_level_concern", SEEN, "x.public_id = ?1", publicId).isEmpty();
    }

    /** Concerns about the person of a pattern at its school, oldest first. */
    List<LowLevelConcern> behind(ConcernPattern pattern, LocalDate since) {
        Query query = em.createNativeQuery("select x.id from low_level_concern x where " + SEEN
                        + " and x.person_id = ?1 and x.school_id = ?2 and x.happened_on >= cast(?3 as date) limit "
                        + MOST)
                .setParameter(1, pattern.getPerson().getId())
                .setParameter(2, pattern.getSchool().getId())
                .setParameter(3, since.toString());
        return concerns(numbers(query));
    }

    /** Reviews that are due, the first due first. */
    List<ConcernPattern> due() {
        return patterns(ids("concern_pattern", SEEN, "x.closed is null", null));
    }

    /** Patterns as HR sees them, the open ones and those of the last two years. */
    List<ConcernPattern> flags() {
        return patterns(ids("concern_pattern", FLAGGED, "true", null));
    }

    private List<ConcernPattern> patterns(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from ConcernPattern c join fetch c.person join fetch c.school where c.id in :ids order by c.dueOn, c.id",
                                ConcernPattern.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws NotThere when there is none that the caller looks after */
    ConcernPattern pattern(String publicId) {
        return patterns(ids("concern_pattern", SEEN, "x.public_id = ?1", publicId)).stream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Null while the pattern is open. */
    ConcernReview review(ConcernPattern pattern) {
        return em.createQuery(
                        "select r from ConcernReview r join fetch r.by where r.pattern = :pattern", ConcernReview.class)
                .setParameter("pattern", pattern)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What is left of allegations that were taken out, the latest first. */
    List<RemovedAllegation> removed() {
        List<Long> ids = ids("removed_allegation", SEEN, "true", null);
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from RemovedAllegation r join fetch r.school join fetch r.by left join fetch r.person where r.id in :ids order by r.decidedOn desc, r.id desc",
                                RemovedAllegation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<Long> ids(String table, String lock, String condition, String value) {
        Query query = em.createNativeQuery("select x.id from " + table + " x where " + lock + " and " + condition
                + " order by x.id desc limit " + MOST);
        if (value != null) {
            query.setParameter(1, value);
        }
        return numbers(query);
    }

    private static List<Long> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
