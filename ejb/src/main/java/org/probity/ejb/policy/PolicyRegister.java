package org.probity.ejb.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.ReviewDue;
import org.probity.persistence.policy.RuleValue;

/** The list of versions by title, page by page, and when each falls due for review. Three statements a page, however long it is. */
@Dependent
public class PolicyRegister {
    /** Stands for the trust where a code of a school is asked for. */
    public static final String TRUST = "TRUST";

    static final int PAGE = 25;
    private static final String CYCLE = """
            select r from RuleValue r left join fetch r.school where r.key = 'reviewCycleMonths'
            and r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    private String trust;

    PolicyPage page(String schoolCode, Set<PolicyStatus> statuses, PolicyPage.Place place) {
        if (statuses.isEmpty()) {
            return new PolicyPage(List.of(), null, null);
        }
        List<PolicyVersion> found = versions(schoolCode, statuses, place);
        boolean more = found.size() > PAGE;
        boolean backwards = place != null && place.isBefore();
        List<PolicyVersion> shown = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        if (backwards) {
            Collections.reverse(shown);
        }
        Map<String, Integer> cycles = cycles();
        LocalDate today = caller.today();
        List<PolicyRow> rows =
                shown.stream().map(version -> row(version, cycles, today)).toList();
        boolean hasPrevious = backwards ? more : place != null;
        boolean hasNext = backwards || more;
        return new PolicyPage(
                rows,
                hasPrevious && !rows.isEmpty() ? rows.get(0).publicId() : null,
                hasNext && !rows.isEmpty() ? rows.get(rows.size() - 1).publicId() : null);
    }

    /** Name of the school, or of the trust for its own text. */
    public String owner(Policy policy) {
        if (!policy.isTrusts()) {
            return policy.getSchool().getName();
        }
        if (trust == null) {
            trust = em.createQuery("select t.name from Trust t", String.class).getSingleResult();
        }
        return trust;
    }

    ReviewDue review(PolicyVersion version) {
        return ReviewDue.of(version, cycle(version, cycles()));
    }

    /** Not narrowed by a date in the statement: which date governs follows from several columns and the rule of the school (V-04). */
    List<PolicyService.Review> reviews(LocalDate first, LocalDate last) {
        Set<String> workplaces = reach.workplaces();
        if (workplaces.isEmpty()) {
            return List.of();
        }
        TypedQuery<PolicyVersion> query = em.createQuery(
                "select v from PolicyVersion v join fetch v.policy p left join fetch p.school s where v.status = :inForce"
                        + (workplaces.contains("*") ? "" : " and s.code in :workplaces"),
                PolicyVersion.class);
        if (!workplaces.contains("*")) {
            query.setParameter("workplaces", workplaces);
        }
        Map<String, Integer> cycles = cycles();
        return query.setParameter("inForce", PolicyStatus.IN_FORCE)
                .getResultStream()
                .flatMap(version -> ReviewDue.of(version, cycle(version, cycles)).date().stream()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .map(day -> new PolicyService.Review(
                                version.getPublicId(),
                                version.getPolicy().getTitle(),
                                owner(version.getPolicy()),
                                day)))
                .toList();
    }

    boolean hasOpenVersion(Policy policy) {
        return em.createQuery(
                                "select count(v) from PolicyVersion v where v.policy = :policy and v.status in :open",
                                Long.class)
                        .setParameter("policy", policy)
                        .setParameter("open", PolicyStatus.OPEN)
                        .getSingleResult()
                > 0;
    }

    private List<PolicyVersion> versions(String schoolCode, Set<PolicyStatus> statuses, PolicyPage.Place place) {
        PolicyVersion mark = place == null ? null : mark(place.versionId());
        boolean backwards = place != null && place.isBefore();
        Set<String> workplaces = reach.workplaces();
        boolean ofTrust = TRUST.equalsIgnoreCase(schoolCode);
        String where = (schoolCode == null ? "" : ofTrust ? " and s is null" : " and s.code = :school")
                + (workplaces.contains("*")
                        ? ""
                        : " and (s.code in :workplaces or (v.dates.effectiveFrom is not null and v.status <> :approved))")
                + (mark == null ? "" : beyond(backwards));
        TypedQuery<PolicyVersion> query = em.createQuery(
                "select v from PolicyVersion v join fetch v.policy p left join fetch p.school s where v.status in :statuses"
                        + where
                        + (backwards
                                ? " order by p.title desc, v.number, v.id desc"
                                : " order by p.title, v.number desc, v.id"),
                PolicyVersion.class);
        query.setParameter("statuses", statuses).setMaxResults(PAGE + 1);
        if (schoolCode != null && !ofTrust) {
            query.setParameter("school", schoolCode.toUpperCase(Locale.ROOT));
        }
        if (!workplaces.contains("*")) {
            query.setParameter("workplaces", workplaces.isEmpty() ? Set.of("-") : workplaces)
                    .setParameter("approved", PolicyStatus.APPROVED);
        }
        if (mark != null) {
            query.setParameter("title", mark.getPolicy().getTitle())
                    .setParameter("number", mark.getNumber())
                    .setParameter("id", mark.getId());
        }
        return query.getResultList();
    }

    private static String beyond(boolean backwards) {
        String forwards =
                " and (p.title > :title or (p.title = :title and (v.number < :number or (v.number = :number and v.id > :id))))";
        return backwards ? forwards.replace('<', '~').replace('>', '<').replace('~', '>') : forwards;
    }

    private PolicyVersion mark(String versionId) {
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy where v.publicId = :id", PolicyVersion.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private PolicyRow row(PolicyVersion version, Map<String, Integer> cycles, LocalDate today) {
        ReviewDue review = ReviewDue.of(version, cycle(version, cycles));
        boolean counts = version.getStatus() == PolicyStatus.IN_FORCE;
        return new PolicyRow(
                version.getPublicId(),
                version.getPolicy().getPublicId(),
                version.getPolicy().getTitle(),
                version.getPolicy().isTrusts()
                        ? TRUST
                        : version.getPolicy().getSchool().getCode(),
                owner(version.getPolicy()),
                version.getNumber(),
                version.getStatus(),
                version.getEffectiveFrom(),
                version.getEffectiveTo(),
                review,
                counts ? review.overdueWords(today) : "");
    }

    /** By school code; the trust's own under an empty one. */
    private Map<String, Integer> cycles() {
        Map<String, Integer> cycles = new HashMap<>();
        for (RuleValue rule : em.createQuery(CYCLE, RuleValue.class)
                .setParameter("day", caller.today())
                .getResultList()) {
            if (rule.getValue().matches("\\d{1,3}")) {
                String code = rule.getSchool() == null ? "" : rule.getSchool().getCode();
                cycles.put(code, Integer.valueOf(rule.getValue()));
            }
        }
        return cycles;
    }

    private static Integer cycle(PolicyVersion version, Map<String, Integer> cycles) {
        String code = version.getPolicy().isTrusts()
                ? ""
                : version.getPolicy().getSchool().getCode();
        return cycles.getOrDefault(code, cycles.get(""));
    }
}
