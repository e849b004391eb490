package org.probity.ejb.policy.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.policy.draft.Guess;
import org.probity.persistence.policy.PolicyFact;
import org.probity.persistence.policy.PolicyVersion;

/** The rows that keep what was understood of a text; no caller is asked here. */
@Dependent
public class FactRows {
    @PersistenceContext
    EntityManager em;

    /** Writes these in the place of all others of the version, which has its number by now. */
    public void write(PolicyVersion version, List<Guess> guesses) {
        em.createQuery("delete from PolicyFact f where f.versionId = :version")
                .setParameter("version", version.getId())
                .executeUpdate();
        for (int position = 0; position < guesses.size(); position++) {
            Guess guess = guesses.get(position);
            em.persist(
                    new PolicyFact(version.getId(), position, guess.topic().name(), guess.value(), guess.evidence()));
        }
    }

    /** In the order of their topics and of the text. */
    public List<Guess> of(PolicyVersion version) {
        return of(List.of(version)).getOrDefault(version.getId(), List.of());
    }

    /** Those of many versions at once, by the number of the version. */
    public Map<Long, List<Guess>> of(List<PolicyVersion> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select f from PolicyFact f where f.versionId in :versions order by f.position",
                        PolicyFact.class)
                .setParameter("versions", of.stream().map(PolicyVersion::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        PolicyFact::getVersionId, Collectors.mapping(FactRows::guess, Collectors.toList())));
    }

    private static Guess guess(PolicyFact fact) {
        return new Guess(Guess.Topic.valueOf(fact.getTopic()), fact.getValue(), fact.getEvidence());
    }
}
