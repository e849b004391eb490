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
    SampleSilence silence;

    @Inject
    Caller caller;

    /**
     * The next version of a text of the trust, in force today; gives the public id of the version.
     *
     * @param file in the folder {@code texts}; its title says of which text
     * @param locked printed numbers of the clauses that no school may change
     */
    @Requires(SYSTEM)
    public String bringIntoForce(String file, Set<String> locked) {
        caller.actAs("clerk");
        byte[] text = SampleFile.text("texts/" + file).getBytes(StandardCharsets.UTF_8);
        PolicyVersion version = drafts.saveDraft(PolicyRegister.TRUST, drafts.preview(file, text), file, null);
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
                version.getNumber() == 1
                        ? PolicyDraftService.Change.AS_SAID
                        : new PolicyDraftService.Change(null, true, "Staff have to do something else from now on."));
        caller.actAs("trust-chair");
        approvals.signOff(id, seen(version), "Board of trustees", "Chair of trustees", null);
        caller.actAs("clerk");
        approvals.publish(id, seen(version), new Publication(caller.today(), null, null, REVIEW_MONTHS));
        silence(version);
        return id;
    }

    /** A school's draft of it with these values; gives its public id. */
    @Requires(SYSTEM)
    public String adopt(String versionId, String school, Map<String, String> values) {
        caller.actAs("clerk");
        PolicyVersion draft = adoptions.adopt(versionId, school);
        adoptions.fill(draft.getPublicId(), seen(draft), values);
        caller.actAsSystem();
        return draft.getPublicId();
    }

    /** A school's own words in the place of the clause with this printed number. */
    @Requires(SYSTEM)
    public void replace(String draftId, String number, String words) {
        caller.actAs("clerk");
        PolicyVersion draft = drafts.draft(draftId).version();
        String lineage = draft.parts().stream()
                .filter(part ->
                        part instanceof PolicyPart.Item item && item.number().equals(number))
                .map(part -> part.provenance().getLineage())
                .findFirst()
                .orElseThrow();
        adoptions.replace(draftId, seen(draft), lineage, words, Strength.REQUIRED);
        caller.actAsSystem();
    }

    private int seen(PolicyVersion version) {
        em.flush();
        return version.getVersion();
    }

    private void silence(PolicyVersion version) {
        caller.actAsSystem();
        silence.mails();
        em.createNativeQuery("update version_entered set done = entered where version_id = ?1")
                .setParameter(1, version.getId())
                .executeUpdate();
    }
}
