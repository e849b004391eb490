package org.probity.ejb.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;
import org.probity.persistence.school.School;

/** Makes the rows of the register for one school. What is still true keeps its row and the day since when. */
@Dependent
class FindingStore {
    private static final String OPEN_EARLY = """
            select e.version_id, c.title, c.happened, e.places, c.what from early_review e join law_change c on c.id = e.change_id
            join policy_version v on v.id = e.version_id join policy p on p.id = v.policy_id
            where v.status = 'IN_FORCE' and p.school_id is not distinct from cast(?1 as bigint)
            and not exists (select 1 from unchanged_review u where u.version_id = v.id and u.signed >= e.opened) order by c.happened, c.id""";
    private static final String COPIES = """
            select distinct on (w.version_id) w.version_id, w.same, w.name, w.difference, cast(w.checked as date) from web_check w
            join policy_version v on v.id = w.version_id join policy p on p.id = v.policy_id
            where v.status = 'IN_FORCE' and p.school_id is not distinct from cast(?1 as bigint) order by w.version_id, w.checked desc, w.id desc""";

    private static final String DAY = """
            insert into review_day (version_id, due) values (?1, ?2)
            on conflict (version_id) do update set due = excluded.due where review_day.due <> excluded.due""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Neighbourhood neighbourhood;

    /** Looks at everything in force at a school; null: at the trust's own texts and values. */
    void refresh(School school) {
        List<PolicyVersion> versions = inForce(school);
        Map<PolicyVersion, List<Clause>> clauses =
                versions.stream().collect(Collectors.toMap(Function.identity(), FindingStore::clauses));
        Surroundings here = neighbourhood.of(school, clauses);
        List<Finding> wanted = new ArrayList<>();
        for (PolicyVersion version : versions) {
            PolicyCheck.of(version, clauses.get(version), here)
                    .forEach(found -> wanted.add(new Finding(school, version, found)));
            keepDay(
                    version,
                    ReviewCheck.day(version, clauses.get(version), here).orElse(null));
        }
        ValueCheck.of(neighbourhood.ownValues(school), here.school())
                .forEach(found -> wanted.add(new Finding(school, null, found)));
        Map<Long, PolicyVersion> byId =
                versions.stream().collect(Collectors.toMap(PolicyVersion::getId, Function.identity()));
        early(school, byId).forEach(wanted::add);
        copies(school, byId).forEach(wanted::add);
        replace(kept(school), wanted);
    }

    private void keepDay(PolicyVersion version, LocalDate due) {
        if (due == null) {
            em.createNativeQuery("delete from review_day where version_id = ?1")
                    .setParameter(1, version.getId())
                    .executeUpdate();
        } else {
            em.createNativeQuery(DAY)
                    .setParameter(1, version.getId())
                    .setParameter(2, Date.valueOf(due))
                    .executeUpdate();
        }
    }

    private void replace(List<Finding> before, List<Finding> wanted) {
        List<Finding> gone = new ArrayList<>(before);
        for (Finding finding : wanted) {
            Finding same = gone.stream().filter(finding::isSameAs).findFirst().orElse(null);
            if (same == null) {
                em.persist(finding);
            } else {
                gone.remove(same);
            }
        }
        gone.forEach(em::remove);
    }

    private List<PolicyVersion> inForce(School school) {
        TypedQuery<PolicyVersion> query = em.createQuery(
                "select distinct v from PolicyVersion v join fetch v.policy p left join fetch v.clauses where v.status = :inForce and "
                        + (school == null ? "p.school is null" : "p.school = :school"),
                PolicyVersion.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.setParameter("inForce", PolicyStatus.IN_FORCE).getResultList();
    }

    static List<Clause> clauses(PolicyVersion version) {
        return version.getClauses().stream()
                .sorted(Comparator.comparing(Clause::getPosition))
                .toList();
    }

    private List<Finding> kept(School school) {
        TypedQuery<Finding> query = em.createQuery(
                "select f from Finding f where " + (school == null ? "f.school is null" : "f.school = :school"),
                Finding.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        return query.getResultList();
    }

    private Stream<Finding> early(School school, Map<Long, PolicyVersion> versions) {
        return rows(OPEN_EARLY, school).map(row -> {
            PolicyVersion version = versions.get(((Number) row[0]).longValue());
            Found found = Found.of(
                    FindingKind.EARLY_REVIEW,
                    Severity.SOON,
                    row[1] + " changed: " + row[4] + " This policy names it (" + row[3] + ").",
                    "Review it before its time: start the next version, or sign that nothing changes.",
                    "/register/review.xhtml?id=" + version.getPublicId(),
                    ((Date) row[2]).toLocalDate());
            return new Finding(school, version, found);
        });
    }

    private Stream<Finding> copies(School school, Map<Long, PolicyVersion> versions) {
        return rows(COPIES, school).filter(row -> Boolean.FALSE.equals(row[1])).map(row -> {
            PolicyVersion version = versions.get(((Number) row[0]).longValue());
            Found found = Found.of(
                    FindingKind.WEB_COPY_DIFFERS,
                    Severity.URGENT,
                    "The copy \"" + row[2] + "\" is not what was approved. " + row[3],
                    "Put the approved document there, then check the copy again.",
                    "/register/copy.xhtml?id=" + version.getPublicId(),
                    ((Date) row[4]).toLocalDate());
            return new Finding(school, version, found);
        });
    }

    private Stream<Object[]> rows(String sql, School school) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, school == null ? null : school.getId())
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
