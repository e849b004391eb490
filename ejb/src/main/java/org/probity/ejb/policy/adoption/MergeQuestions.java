package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.probity.persistence.policy.MergeConflict;
import org.probity.persistence.policy.MergeKind;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;

/** The questions of merges as rows, and how the same ones were answered before. */
@Dependent
class MergeQuestions {
    @PersistenceContext
    EntityManager em;

    List<MergeFile.Question> of(PolicyVersion draft, Map<String, String> values) {
        return rows(draft).stream()
                .filter(row -> row.isOpen() || row.getDecision() != null)
                .map(row -> question(row, values))
                .toList();
    }

    private MergeFile.Question question(MergeConflict row, Map<String, String> values) {
        return new MergeFile.Question(
                row.getPublicId(),
                row.getKind(),
                row.getOurs().getNumber(),
                told(row.getBase(), values),
                told(row.getTheirs(), values),
                row.getOurs().getText(),
                row.isOpen(),
                answer(row, values),
                earlier(row.getLineage(), row.getPolicyVersion().getPolicy(), row.getId(), values));
    }

    /** The question that a merge is going to ask. */
    MergeFile.Question foreseen(Conflict conflict, Policy policy, Map<String, String> values) {
        return new MergeFile.Question(
                null,
                conflict.kind(),
                conflict.ours().number(),
                conflict.base() == null ? null : told(conflict.base().words(), values),
                conflict.theirs() == null ? null : told(conflict.theirs().words(), values),
                conflict.ours().words(),
                true,
                null,
                earlier(conflict.lineage(), policy, Long.MAX_VALUE, values));
    }

    List<Conflict> undecided(PolicyVersion draft) {
        return rows(draft).stream()
                .filter(MergeConflict::isOpen)
                .map(MergeQuestions::conflict)
                .toList();
    }

    /** The next merge into the same draft asks again what is open. */
    void passOn(PolicyVersion draft) {
        rows(draft).stream().filter(MergeConflict::isOpen).forEach(MergeConflict::passOn);
    }

    static Conflict conflict(MergeConflict row) {
        PolicyPart ours = row.getOurs().part(lineage(row, Provenance.Origin.REPLACED));
        return new Conflict(
                row.getKind(),
                row.getLineage(),
                row.getAfter(),
                words(row, row.getBase()),
                row.getKind() == MergeKind.DELETED ? null : words(row, row.getTheirs()),
                ours);
    }

    /** Read for its words alone. */
    private static PolicyPart words(MergeConflict row, String words) {
        return words == null
                ? null
                : new PolicyPart.Item(
                        0, null, words, Strength.INFORMATION, List.of(), lineage(row, Provenance.Origin.TRUST));
    }

    private static Provenance lineage(MergeConflict row, Provenance.Origin origin) {
        return new Provenance(row.getLineage(), Provenance.Hold.OPEN, origin);
    }

    private List<MergeConflict> rows(PolicyVersion draft) {
        return em.createQuery(
                        "select c from MergeConflict c left join fetch c.decidedBy where c.policyVersion = :version order by c.id",
                        MergeConflict.class)
                .setParameter("version", draft)
                .getResultList();
    }

    private MergeFile.Answer earlier(String lineage, Policy policy, Long before, Map<String, String> values) {
        return em.createQuery(
                        "select c from MergeConflict c left join fetch c.decidedBy where c.lineage = :lineage and c.policyVersion.policy = :policy and c.decision is not null and c.id < :before order by c.id desc",
                        MergeConflict.class)
                .setParameter("lineage", lineage)
                .setParameter("policy", policy)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> answer(row, values))
                .orElse(null);
    }

    private static MergeFile.Answer answer(MergeConflict row, Map<String, String> values) {
        return row.getDecision() == null
                ? null
                : new MergeFile.Answer(
                        row.getDecision(),
                        row.getReason(),
                        row.getDecidedBy() == null ? "" : row.getDecidedBy().getName(),
                        row.getDecided(),
                        row.getOurs().getText(),
                        told(row.getTheirs(), values));
    }

    private static String told(String words, Map<String, String> values) {
        return words == null ? null : Parameters.told(Parameters.filled(words, values));
    }
}
