package org.probity.ejb.register;

import static org.probity.ejb.security.Right.SYSTEM;
import static org.probity.ejb.security.Right.VIEW_FINDINGS;
import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.school.School;

/** The register of what is wrong with policies in force: made school by school, read page by page. */
@Stateless
public class RegisterService {
    static final int PAGE = 25;
    private static final String STANDING =
            " (f.versionId is null or exists (select v from PolicyVersion v where v.id = f.versionId and v.status = :inForce))";

    private static final String DUE = """
            select id from (select 0 as id union all select id from school) s where exists (select 1 from trust)
            and not exists (select 1 from finding_day d where d.school = s.id and d.looked = ?1) order by id""";
    private static final String CLAIM = """
            insert into finding_day (school, looked) values (?1, ?2)
            on conflict (school) do update set looked = excluded.looked where finding_day.looked <> excluded.looked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    PolicyVersions versions;

    @Inject
    FindingStore store;

    /**
     * A page, what is urgent first, then what has been so for longest. Three statements, however many there are.
     *
     * @param schoolCode one school, or null for all that the caller answers for
     * @param kind one kind, or null for all
     * @param after place of the last row of the page before; null for the first page
     * @param before place of the first row of the page after; null unless it is turned backwards
     */
    @Requires(VIEW_FINDINGS)
    public FindingPage page(String schoolCode, FindingKind kind, String after, String before) {
        boolean backwards = after == null && before != null;
        String cut = backwards ? before : after;
        String where = (kind == null ? "" : " and f.kind = :kind")
                + (cut == null ? "" : backwards ? " and f.place < :cut" : " and f.place > :cut");
        TypedQuery<Finding> query = query(
                "select f from Finding f left join fetch f.school s where",
                where + " order by f.place" + (backwards ? " desc" : ""),
                schoolCode,
                Finding.class);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (cut != null) {
            query.setParameter("cut", cut);
        }
        List<Finding> found = new ArrayList<>(query.setMaxResults(PAGE + 1).getResultList());
        boolean more = found.size() > PAGE;
        List<Finding> rows = found.subList(0, Math.min(PAGE, found.size()));
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean previous = !rows.isEmpty() && (backwards ? more : after != null);
        boolean next = !rows.isEmpty() && (backwards || more);
        return new FindingPage(
                List.copyOf(rows),
                counts(schoolCode),
                previous ? rows.get(0).getPlace() : null,
                next ? rows.get(rows.size() - 1).getPlace() : null);
    }

    private Map<FindingKind, Long> counts(String schoolCode) {
        Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        query(
                        "select f.kind, count(f) from Finding f left join f.school s where",
                        " group by f.kind",
                        schoolCode,
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((FindingKind) row[0], (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> query(String select, String rest, String schoolCode, Class<T> type) {
        Set<String> mine = reach.codes(VIEW_FINDINGS);
        boolean everywhere = mine.contains(PolicyReach.EVERYWHERE);
        TypedQuery<T> query = em.createQuery(
                select
                        + STANDING
                        + (everywhere ? "" : " and s.code in :mine")
                        + (schoolCode == null ? "" : " and s.code = :school")
                        + rest,
                type);
        query.setParameter("inForce", PolicyStatus.IN_FORCE);
        if (!everywhere) {
            query.setParameter("mine", mine.isEmpty() ? Set.of("-") : mine);
        }
        if (schoolCode != null) {
            query.setParameter("school", schoolCode.toUpperCase(Locale.ROOT));
        }
        return query;
    }

    /** What the register says about one version; empty for who does not read the register of its school. */
    @Requires(VIEW_POLICIES)
    public List<Finding> ofVersion(String versionId) {
        PolicyVersion version = versions.visible(versionId);
        if (!caller.may(VIEW_FINDINGS)
                || !reach.may(VIEW_FINDINGS, version.getPolicy().getSchool())) {
            return List.of();
        }
        return em.createQuery(
                        "select f from Finding f left join fetch f.school where f.versionId = :version order by f.place",
                        Finding.class)
                .setParameter("version", version.getId())
                .getResultList();
    }

    /** Schools whose register the caller reads, by name. */
    @Requires(VIEW_FINDINGS)
    public List<School> schools() {
        return reach.schools(VIEW_FINDINGS);
    }

    /** Looks at one school anew, as somebody has mended something; a page of the register shows it at once. */
    @Requires(Right.EDIT_POLICY)
    public void lookAgain(String schoolCode) {
        School school = schools.school(schoolCode);
        reach.need(Right.EDIT_POLICY, school);
        caller.about(school.getPublicId(), null);
        store.refresh(school);
    }

    /** Schools whose rows were not made for today yet; 0 is the trust. */
    @Requires(SYSTEM)
    public List<Long> due() {
        List<?> ids = em.createNativeQuery(DUE)
                .setParameter(1, Date.valueOf(caller.today()))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Makes the rows of one school for today, unless another node did; 0 is the trust. */
    @Requires(SYSTEM)
    public void refresh(long schoolId) {
        int claimed = em.createNativeQuery(CLAIM)
                .setParameter(1, schoolId)
                .setParameter(2, Date.valueOf(caller.today()))
                .executeUpdate();
        if (claimed == 1) {
            store.refresh(schoolId == 0 ? null : em.find(School.class, schoolId));
        }
    }
}
