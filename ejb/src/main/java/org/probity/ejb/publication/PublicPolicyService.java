package org.probity.ejb.publication;

import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;

/** What a school publishes, for anybody: its policies in force, found by words, each at an address that never dies. */
@Stateless
public class PublicPolicyService {
    private static final int LONGEST = 200;
    private static final String LIST = """
            select p.id, p.public_id, p.title, v.number, v.effective_from, v.approved_by, v.body_hash is not null, a.slug
            from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id
            left join lateral (select slug from public_address a where a.policy_id = p.id order by a.made desc, a.slug limit 1) a on true
            where s.code = ?1 and v.effective_from <= ?2 and (v.effective_to is null or v.effective_to >= ?2)
            and v.status in ('IN_FORCE', 'APPROVED', 'SUPERSEDED')
            and (?3 = '' or position(lower(?3) in lower(p.title)) > 0
              or exists (select 1 from clause c where c.version_id = v.id and c.words @@ plainto_tsquery('english', ?3)))
            order by p.title, p.id""";
    private static final String AT = """
            select p.public_id, (select slug from public_address b where b.policy_id = p.id order by b.made desc, b.slug limit 1)
            from public_address a join policy p on p.id = a.policy_id join school s on s.id = a.school_id where s.code = ?1 and a.slug = ?2""";
    private static final String OLD = """
            select p.public_id from policy p join school s on s.id = p.school_id where s.code = ?1
            and exists (select 1 from policy_version v where v.policy_id = p.id and v.effective_from <= ?3 and ?2 in (p.public_id, v.public_id))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    AddressBook book;

    /**
     * A policy in force.
     *
     * @param id public id of the policy
     * @param path its permanent address, from the root of the product
     * @param document whether there is a PDF
     */
    public record Line(
            String id, String title, int version, LocalDate since, String approvedBy, boolean document, String path) {}

    /** Where an address leads: a policy, and by which address it is called today. */
    public record Place(String policyId, String path) {}

    /** Policies of a school in force today that have these words in title or text; null and blank: all. */
    @Requires(PUBLIC)
    public List<Line> list(String schoolCode, String words) {
        String code = schoolCode.toUpperCase(Locale.ROOT);
        String wanted = words == null ? "" : words.strip();
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, code)
                .setParameter(2, Date.valueOf(caller.today()))
                .setParameter(3, wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted)
                .getResultList();
        Set<String> taken = new HashSet<>();
        return rows.stream().map(row -> line((Object[]) row, code, taken)).toList();
    }

    /** A policy that has no address yet is called by its title, or by its id where another one is called so; either leads to it. */
    private static Line line(Object[] row, String code, Set<String> taken) {
        String slug = row[7] == null ? Slug.of((String) row[2]) : (String) row[7];
        return new Line(
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Date) row[4]).toLocalDate(),
                (String) row[5],
                (Boolean) row[6],
                path(code, taken.add(slug) ? slug : (String) row[1]));
    }

    /** The permanent address of a policy, from the root of the product. */
    @Requires(PUBLIC)
    public String address(String policyId) {
        Policy policy = em.createQuery(
                        "select p from Policy p join fetch p.school where p.publicId = :id", Policy.class)
                .setParameter("id", policyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        return path(policy.getSchool().getCode(), book.of(policy));
    }

    /**
     * What stands at an address, present or old: of another title, the id of the policy, or that of a version.
     *
     * @throws NotThere when nothing ever did
     */
    @Requires(PUBLIC)
    public Place at(String schoolCode, String slug) {
        String code = schoolCode.toUpperCase(Locale.ROOT);
        List<?> places = em.createNativeQuery(AT)
                .setParameter(1, code)
                .setParameter(2, slug)
                .getResultList();
        if (!places.isEmpty()) {
            Object[] found = (Object[]) places.get(0);
            return new Place((String) found[0], path(code, (String) found[1]));
        }
        String policyId = published(code, slug).orElseGet(() -> list(code, null).stream()
                .filter(line -> line.path().equals(path(code, slug)))
                .map(Line::id)
                .findFirst()
                .orElseThrow(NotThere::new));
        return new Place(policyId, address(policyId));
    }

    /** Of a policy that was ever in force, by its own id or that of a version. */
    private Optional<String> published(String code, String id) {
        List<?> policies = em.createNativeQuery(OLD)
                .setParameter(1, code)
                .setParameter(2, id)
                .setParameter(3, Date.valueOf(caller.today()))
                .getResultList();
        return policies.stream().findFirst().map(String.class::cast);
    }

    /** The one site that may show the school's list in a frame; empty when none may. */
    @Requires(PUBLIC)
    public Optional<String> embedder(String schoolCode) {
        List<?> found = em.createNativeQuery(
                        "select w.embedder from website w join school s on s.id = w.school_id where s.code = ?1 and w.embedder is not null")
                .setParameter(1, schoolCode.toUpperCase(Locale.ROOT))
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    private static String path(String code, String slug) {
        return "/policies/" + code.toLowerCase(Locale.ROOT) + "/" + slug;
    }
}
