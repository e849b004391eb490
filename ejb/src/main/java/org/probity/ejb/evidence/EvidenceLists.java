package org.probity.ejb.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.evidence.RefusedFile;
import org.probity.persistence.evidence.TakeDown;

/** Reads lists of evidence, paged by the database: newest first, a place is the item before or behind the page. */
@Dependent
class EvidenceLists {
    static final int PAGE = 25;
    static final int FEW = 5;
    static final int MOST_REFUSED = 200;
    static final int COUNT_UP_TO = 1_001;

    private static final String ROWS = """
            select e.public_id, e.kind, e.description, e.file_name, e.length, e.sha256, e.received, q.evidence_id is not null,
              coalesce((select c.act from custody_entry c where c.evidence_id = e.id and c.act in ('SEALED', 'SEAL_BROKEN') order by c.at desc, c.id desc limit 1), '') = 'SEALED'
            from evidence e left join quarantine q on q.evidence_id = e.id where e.matter_id = ?1""";
    private static final String PLACE =
            " and (e.received, e.id) # (select x.received, x.id from evidence x where x.matter_id = ?1 and x.public_id = ?2)";
    private static final String FACTS = """
            select coalesce((select r.imagery from report r where r.matter_id = ?1), false),
              (select count(*) from (select 1 from evidence e where e.matter_id = ?1 limit 1001) few)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** At most one of the two places is given. */
    EvidencePage page(Matter matter, String after, String before) {
        boolean back = before != null;
        String place = back ? before : after;
        List<EvidenceRow> rows = rows(matter, place, back, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<EvidenceRow> page = new ArrayList<>(rows.subList(0, Math.min(PAGE, rows.size())));
        if (back) {
            Collections.reverse(page);
        }
        boolean earlier = !page.isEmpty() && (back ? more : place != null);
        boolean later = !page.isEmpty() && (back || more);
        return page(
                matter,
                page,
                earlier ? page.get(0).publicId() : null,
                later ? page.get(page.size() - 1).publicId() : null);
    }

    /** Files that the scanner refused, newest first. */
    List<RefusedRow> refused(Matter matter) {
        return em.createQuery(
                        "select r from RefusedFile r left join fetch r.by where r.matter = :matter order by r.at desc, r.id desc",
                        RefusedFile.class)
                .setParameter("matter", matter)
                .setMaxResults(MOST_REFUSED)
                .getResultStream()
                .map(file -> new RefusedRow(
                        file.getAt(),
                        file.getBy() == null ? null : file.getBy().getName(),
                        file.getFileName(),
                        file.getFinding(),
                        file.getSha256()))
                .toList();
    }

    EvidenceCard card(Matter matter) {
        List<TakeDown> takeDowns = em.createQuery(
                        "select t from TakeDown t where t.matter = :matter order by t.opened desc, t.id desc",
                        TakeDown.class)
                .setParameter("matter", matter)
                .setMaxResults(PAGE)
                .getResultList();
        return new EvidenceCard(page(matter, rows(matter, null, false, FEW), null, null), takeDowns);
    }

    private EvidencePage page(Matter matter, List<EvidenceRow> rows, String first, String last) {
        Object[] facts = (Object[])
                em.createNativeQuery(FACTS).setParameter(1, matter.getId()).getSingleResult();
        return new EvidencePage(
                matter.getReference(),
                (Boolean) facts[0],
                ((Number) facts[1]).intValue(),
                rows,
                first,
                last,
                caller.may(Right.KEEP_EVIDENCE));
    }

    private List<EvidenceRow> rows(Matter matter, String place, boolean back, int most) {
        String direction = back ? "asc" : "desc";
        String where = place == null ? "" : PLACE.replace("#", back ? ">" : "<");
        Query query = em.createNativeQuery(
                        ROWS + where + " order by e.received " + direction + ", e.id " + direction + " limit " + most)
                .setParameter(1, matter.getId());
        if (place != null) {
            query.setParameter(2, place);
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static EvidenceRow row(Object[] row) {
        return new EvidenceRow(
                (String) row[0],
                EvidenceKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                (String) row[5],
                ((Timestamp) row[6]).toInstant(),
                (Boolean) row[7],
                (Boolean) row[8]);
    }
}
