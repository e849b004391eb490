package org.probity.ejb.register;

import static org.probity.ejb.security.Right.EDIT_POLICY;
import static org.probity.ejb.security.Right.VIEW_FINDINGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.school.LegalType;
import org.probity.persistence.school.School;

/** Which documents of the register of documents a school has, which are missing, and when those it has are reviewed (domain.md 3.1). */
@Stateless
public class DocumentService {
    private static final String HELD = """
            select p.document_kind, v.public_id, p.title, d.due, p.school_id is null from policy p join policy_version v on v.policy_id = p.id and v.status = 'IN_FORCE'
            left join review_day d on d.version_id = v.id where p.document_kind is not null and (p.school_id = ?1 or p.school_id is null) order by p.title, p.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    FindingStore store;

    /**
     * A row for a school.
     *
     * @param expected whether this school is to have it whatever it teaches
     * @param held documents in force of this kind, the trust's included
     */
    public record Line(DocumentKind kind, boolean expected, List<Held> held) {
        public boolean isMissing() {
            return expected && held.isEmpty();
        }
    }

    /**
     * A document in force.
     *
     * @param due of its review; null when there is none
     * @param ofTrust the trust's own text
     */
    public record Held(String kind, String versionId, String title, LocalDate due, boolean ofTrust, boolean overdue) {}

    /** A policy in force for which nobody chose a row yet. */
    public record Unsorted(String policyId, String title, String kind) {}

    /** The register of documents for a school. */
    @Requires(VIEW_FINDINGS)
    public List<Line> lines(String schoolCode) {
        School school = schools.school(schoolCode);
        reach.need(VIEW_FINDINGS, school);
        List<?> rows =
                em.createNativeQuery(HELD).setParameter(1, school.getId()).getResultList();
        List<Held> held = rows.stream()
                .map(Object[].class::cast)
                .map(row -> held(row, caller.today()))
                .toList();
        boolean academy = school.getLegalType() == LegalType.ACADEMY;
        return DocumentKind.all().stream()
                .map(kind -> new Line(
                        kind,
                        kind.isExpected(academy),
                        held.stream()
                                .filter(document -> document.kind().equals(kind.code()))
                                .toList()))
                .toList();
    }

    private static Held held(Object[] row, LocalDate today) {
        LocalDate due = row[3] == null ? null : ((Date) row[3]).toLocalDate();
        return new Held(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                due,
                (Boolean) row[4],
                due != null && today.isAfter(due));
    }

    /** Policies in force of a school, with their rows of the register of documents; empty for who does not edit them. */
    @Requires(VIEW_FINDINGS)
    public List<Unsorted> policies(String schoolCode) {
        School school = schools.school(schoolCode);
        if (!reach.may(EDIT_POLICY, school)) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Policy p where p.school = :school and exists (select v from PolicyVersion v where v.policy = p and v.status = org.probity.persistence.policy.PolicyStatus.IN_FORCE) order by p.title, p.id",
                        Policy.class)
                .setParameter("school", school)
                .getResultStream()
                .map(policy -> new Unsorted(policy.getPublicId(), policy.getTitle(), policy.getDocumentKind()))
                .toList();
    }

    /**
     * Chooses the row of a policy; null takes it back.
     *
     * @throws ReviewRefused when there is no such row
     */
    @Requires(EDIT_POLICY)
    public void classify(String policyId, String kind) {
        Policy policy = em.createQuery(
                        "select p from Policy p left join fetch p.school where p.publicId = :id", Policy.class)
                .setParameter("id", policyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        reach.need(EDIT_POLICY, policy.getSchool());
        if (kind != null && DocumentKind.of(kind).isEmpty()) {
            throw new ReviewRefused("There is no document of that kind in the register. Choose one of its rows.");
        }
        caller.about(policyId, null);
        policy.classify(kind);
        em.flush();
        store.refresh(policy.getSchool());
    }
}
