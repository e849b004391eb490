package org.probity.ejb.register;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_FINDINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.EarlyReview;
import org.probity.persistence.register.LawChange;
import org.probity.persistence.school.School;

/** A law or a guidance changed: which policies in force name it, and a review before its time for those that somebody chooses (V-06, S1-32). */
@Stateless
public class EarlyReviewService {
    private static final int MOST = 500;
    private static final String NAMING = """
            select v.id, c.number, c.position from policy_version v join policy p on p.id = v.policy_id left join school s on s.id = p.school_id
            left join clause c on c.version_id = v.id and position(?1 in lower(c.text)) > 0
            where v.status = 'IN_FORCE' and (c.id is not null or position(?1 in lower(v.legal_references)) > 0)
            and (?2 or s.code = any (string_to_array(?3, ','))) order by s.name, p.title, v.id, c.position""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    FindingStore store;

    @Inject
    Clock clock;

    /**
     * A version that names a source.
     *
     * @param places where, such as "clauses 3 and 9, law and guidance"
     */
    public record Hit(String versionId, String title, String school, String schoolCode, String places) {}

    /** Policies in force that name this source in their text or among law and guidance, at the schools where the caller edits policies. */
    @Requires(EDIT_POLICY)
    public List<Hit> naming(String source) {
        return versions(wanted(source)).entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Notes the change and opens a review for each of these versions; those that do not name it are left out.
     *
     * @return how many reviews were opened
     */
    @Requires(EDIT_POLICY)
    public int open(String title, LocalDate happened, String what, Set<String> versionIds) {
        String source = wanted(title);
        if (happened == null || what == null || what.isBlank()) {
            throw new ReviewRefused("Say from when it holds and, in a sentence, what changed.");
        }
        Map<PolicyVersion, List<String>> naming = versions(source);
        naming.keySet().removeIf(version -> !versionIds.contains(version.getPublicId()));
        if (naming.isEmpty()) {
            throw new ReviewRefused("Choose at least one policy that names it.");
        }
        LawChange change = new LawChange(title.strip(), happened, what.strip(), caller.person(), clock.instant());
        em.persist(change);
        naming.forEach(
                (version, places) -> em.persist(new EarlyReview(change, version, words(places), clock.instant())));
        em.flush();
        caller.about(change.getPublicId(), null);
        caller.amount(naming.size());
        naming.keySet().stream()
                .map(version -> version.getPolicy().getSchool())
                .distinct()
                .forEach(store::refresh);
        return naming.size();
    }

    /** Changes noted so far, the newest first, at most 25, with how many reviews each opened. */
    @Requires(VIEW_FINDINGS)
    public List<Noted> noted() {
        List<Object[]> rows = em.createQuery(
                        "select c, (select count(e) from EarlyReview e where e.change = c) from LawChange c order by c.noted desc, c.id desc",
                        Object[].class)
                .setMaxResults(25)
                .getResultList();
        return rows.stream()
                .map(row -> new Noted((LawChange) row[0], (Long) row[1]))
                .toList();
    }

    public record Noted(LawChange change, long reviews) {}

    private Map<PolicyVersion, List<String>> versions(String source) {
        Set<String> mine = reach.codes(EDIT_POLICY);
        List<?> rows = em.createNativeQuery(NAMING)
                .setParameter(1, source)
                .setParameter(2, mine.contains(PolicyReach.EVERYWHERE))
                .setParameter(3, String.join(",", mine))
                .getResultList();
        Map<Long, List<String>> places = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] found = (Object[]) row;
            List<String> clauses = places.computeIfAbsent(((Number) found[0]).longValue(), id -> new ArrayList<>());
            if (found[2] != null) {
                clauses.add(found[1] == null ? "without a number" : (String) found[1]);
            }
        }
        Map<PolicyVersion, List<String>> versions = new LinkedHashMap<>();
        Map<Long, PolicyVersion> loaded = load(places.keySet());
        places.forEach((id, clauses) -> versions.put(loaded.get(id), clauses));
        return versions;
    }

    private Map<Long, PolicyVersion> load(Set<Long> ids) {
        if (ids.size() > MOST) {
            throw new ReviewRefused("More than " + MOST + " policies name that. Write its whole title.");
        }
        return em.createQuery(
                        "select v from PolicyVersion v join fetch v.policy p left join fetch p.school s where v.id in :ids and v.status = :inForce",
                        PolicyVersion.class)
                .setParameter("ids", ids.isEmpty() ? Set.of(-1L) : ids)
                .setParameter("inForce", PolicyStatus.IN_FORCE)
                .getResultStream()
                .collect(Collectors.toMap(PolicyVersion::getId, version -> version));
    }

    private static Hit hit(PolicyVersion version, List<String> clauses) {
        School school = version.getPolicy().getSchool();
        return new Hit(
                version.getPublicId(),
                version.getPolicy().getTitle(),
                school == null ? "The trust" : school.getName(),
                school == null ? null : school.getCode(),
                words(clauses));
    }

    private static String words(List<String> clauses) {
        if (clauses.isEmpty()) {
            return "among law and guidance";
        }
        List<String> named = clauses.subList(0, Math.min(12, clauses.size()));
        String more = clauses.size() > named.size() ? " and others" : "";
        return (clauses.size() == 1 ? "clause " : "clauses ") + String.join(", ", named) + more;
    }

    private static String wanted(String source) {
        String plain = source == null ? "" : source.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < 4 || plain.length() > 200) {
            throw new ReviewRefused("Write the title of the law or guidance as policies name it, in 4 to 200 letters.");
        }
        return plain;
    }
}
