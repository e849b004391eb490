package org.probity.ejb.sample;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;
import org.probity.persistence.policy.Strength;

/**
 * A text of the sample trust and what two schools are making of it, told through the services that people use: the clerk writes, the
 * chair of trustees signs. Nobody is told by mail and nobody is asked to read it.
 */
@Stateless
public class SampleTextService {
    private static final int REVIEW_MONTHS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyDraftService drafts;

    @Inject
    AdoptionService adoptions;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    Caller caller;

    /**
     * The next version of a text of the trust, in force today; gives the public id of the version.
     *
     * @param file in the folder {@code texts}
     * @param policyId public id of the policy, or null for the first version
     * @param locked printed numbers of the clauses that no school may change
     */
    @Requires(SYSTEM)
    public String bringIntoForce(String file, String policyId, Set<String> locked) {
        caller.actAs("clerk");
        byte[] text = SampleFile.text("texts/" + file).getBytes(StandardCharsets.UTF_8);
        PolicyVersion version = drafts.saveDraft(PolicyRegister.TRUST, drafts.preview(file, text), file, policyId);
        String id = version.getPublicId();
        adoptions.lock(
                id,
                seen(version),
                version.parts().stream()
                        .filter(part -> part instanceof PolicyPart.Item item && locked.contains(item.number()))
                        .map(part -> part.provenance().getLineage())
                        .collect(Collectors.toSet()));
        drafts.submit(
                id,
                seen(version),
                policyId == null
                        ? PolicyDraftService.Change.AS_SAID
                        : new PolicyDraftService.Change(null, true, "Staff have to do something else from now on."));
        caller.actAs("trust-chair");
        approvals.signOff(id, seen(version), "Board of trustees", "Chair of trustees", null);
        caller.actAs("clerk");
        approvals.publish(id, seen(version), new Publication(caller.today(), null, null, REVIEW_MONTHS));
        silence(version);
        return id;
    }

    /** A school's draft of it with these values, and its own words in the place of this clause when there are any. */
    @Requires(SYSTEM)
    public void adopt(String versionId, String school, Map<String, String> values, String number, String words) {
        caller.actAs("clerk");
        PolicyVersion draft = adoptions.adopt(versionId, school);
        adoptions.fill(draft.getPublicId(), seen(draft), values);
        draft.parts().stream()
                .filter(part ->
                        part instanceof PolicyPart.Item item && item.number().equals(number))
                .map(part -> part.provenance().getLineage())
                .findFirst()
                .ifPresent(lineage ->
                        adoptions.replace(draft.getPublicId(), seen(draft), lineage, words, Strength.REQUIRED));
        caller.actAsSystem();
    }

    /** Public id of the policy that this is a version of. */
    @Requires(SYSTEM)
    public String policyOf(String versionId) {
        return em.createQuery("select v.policy.publicId from PolicyVersion v where v.publicId = :id", String.class)
                .setParameter("id", versionId)
                .getSingleResult();
    }

    private int seen(PolicyVersion version) {
        em.flush();
        return version.getVersion();
    }

    private void silence(PolicyVersion version) {
        caller.actAsSystem();
        em.flush();
        em.createNativeQuery(
                        "update notice set state = 'HANDED_OVER', reply = 'A sample: no mail left.' where state = 'QUEUED'")
                .executeUpdate();
        em.createNativeQuery("update version_entered set done = entered where version_id = ?1")
                .setParameter(1, version.getId())
                .executeUpdate();
    }
}
