package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.policy.DraftRows;
import org.probity.ejb.policy.PolicyFile;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyValue;
import org.probity.persistence.policy.PolicyVersion;

/**
 * The words of a school's draft that adopts the trust's text. Its rows always read as the school's people will read them: the trust's
 * words of the version it stands on, with the school's values in their places, and the school's own beside or instead of them.
 */
@Dependent
public class AdoptedText {
    @PersistenceContext
    EntityManager em;

    @Inject
    DraftRows drafts;

    /** Null when it follows no text of the trust. */
    public PolicyFile.Adopted standing(PolicyVersion version) {
        PolicyVersion base = version.getBase();
        if (base == null) {
            return null;
        }
        List<Object[]> newest = em.createQuery(
                        "select v.publicId, v.number from PolicyVersion v where v.policy = :trusts and v.status = :inForce",
                        Object[].class)
                .setParameter("trusts", base.getPolicy())
                .setParameter("inForce", PolicyStatus.IN_FORCE)
                .getResultList();
        Object[] found = newest.isEmpty() ? new Object[] {null, 0} : newest.get(0);
        return new PolicyFile.Adopted(
                base.getPublicId(), base.getNumber(), (String) found[0], (Integer) found[1], openQuestions(version));
    }

    /** Questions of a merge that wait for an answer in this version. */
    public long openQuestions(PolicyVersion version) {
        return em.createQuery(
                        "select count(c) from MergeConflict c where c.policyVersion = :version and c.open = true",
                        Long.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** Values by key; an empty one is still to be said. */
    public Map<String, String> values(PolicyVersion version) {
        Map<String, String> values = new LinkedHashMap<>();
        rows(version).forEach(row -> values.put(row.getKey(), row.getValue()));
        return values;
    }

    /** The first wording of what changes when this text of the trust is adopted. */
    static String adopts(PolicyVersion theirs) {
        return "Adopts version " + theirs.getNumber() + " of the trust's text.";
    }

    /** Says this in place of what was said; the words of the draft follow with {@link #write}. */
    void say(PolicyVersion draft, Map<String, String> values) {
        Map<String, PolicyValue> known = new LinkedHashMap<>();
        rows(draft).forEach(row -> known.put(row.getKey(), row));
        values.forEach((key, value) -> {
            if (known.containsKey(key)) {
                known.get(key).say(value);
            } else {
                em.persist(new PolicyValue(draft, key, value));
            }
        });
    }

    /** A version was given up: when none that people go by or work on stands on the trust's text any more, the policy is the school's own again. */
    public void letGo(Policy policy) {
        boolean stands = !em.createQuery(
                        "select v.id from PolicyVersion v where v.policy = :policy and v.base is not null and v.status in :current",
                        Long.class)
                .setParameter("policy", policy)
                .setParameter("current", MergeDesk.CURRENT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!stands) {
            policy.follow(null);
        }
    }

    /** The next version begins with the values of the one before. */
    public void copyValues(PolicyVersion from, PolicyVersion to) {
        values(from).forEach((key, value) -> em.persist(new PolicyValue(to, key, value)));
    }

    /** Writes the draft: the trust's words as they are in its base, with values, and from this text what the school has of its own. */
    void write(PolicyVersion draft, List<PolicyPart> text) {
        drafts.rewrite(draft, worded(draft.getBase(), text, values(draft)));
    }

    static List<PolicyPart> worded(PolicyVersion base, List<PolicyPart> text, Map<String, String> values) {
        List<PolicyPart> trusts = base.parts();
        return Parameters.filled(
                TextMerge.merge(trusts, trusts, text, List.of()).text(), values);
    }

    private List<PolicyValue> rows(PolicyVersion version) {
        return em.createQuery(
                        "select v from PolicyValue v where v.policyVersion = :version order by v.id", PolicyValue.class)
                .setParameter("version", version)
                .getResultList();
    }
}
