package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.seen;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.persistence.policy.PolicyParticulars;

/** A text of the trust: people acknowledge it once, in the words that bind them. */
@ExtendWith(ArquillianExtension.class)
class TrustTextAskedIT {
    @Inject
    PolicyService reading;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    AdoptionService adoptions;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignActs acts;

    @Inject
    PolicyActs policies;

    @Inject
    Somebody somebody;

    @Test
    void whoseSchoolHasAdoptedItIsAskedForTheSchoolsVersionAlone() {
        String title = title();
        String trusts = inForce(trusts(title, "Staff keep their kites dry."), "trust-chair");
        somebody.is("clerk");
        inForce(adoptions.adopt(trusts, "CED").getPublicId(), "chair.ced");
        acts.run();
        assertEquals(1, acts.open("staff.elm", title).size());
        assertEquals(1, acts.open("staff.ced", title).size());
    }

    @Test
    void textThatLeavesValuesToItsSchoolsIsAskedForByNobodyYet() {
        String title = title();
        inForce(
                trusts(title, "Kites found are given back within {{enquiry.responseWorkingDays}} working days."),
                "trust-chair");
        acts.run();
        assertEquals(0, acts.open("staff.elm", title).size());
        somebody.is("headteacher.elm");
        assertTrue(
                campaigns.texts("ELM").stream().noneMatch(text -> text.title().equals(title)));
        assertEquals(campaigns.texts("ELM"), campaigns.texts("elm"), "A code in any case of letters.");
    }

    private String trusts(String title, String clause) {
        somebody.is("clerk");
        byte[] file = "# %s\n\n## Flying\n\n1. %s\n2. Staff must not fly kites near wires.\n"
                .formatted(title, clause)
                .getBytes(StandardCharsets.UTF_8);
        return drafts.saveDraft(
                        PolicyRegister.TRUST, drafts.preview("kites.md", file).withTitle(title), "kites.md", null)
                .getPublicId();
    }

    /** The clerk submits and publishes, this person signs. */
    private String inForce(String id, String signer) {
        somebody.is("clerk");
        PolicyParticulars particulars =
                new PolicyParticulars("Headteacher", List.of("Staff"), "Kites are new.", List.of(), List.of());
        String title = reading.find(id).version().getPolicy().getTitle();
        drafts.describe(id, seen(reading.find(id)), title, particulars, null, 12);
        drafts.submit(id, seen(reading.find(id)), new PolicyDraftService.Change(null, true, "Kites are new."));
        somebody.is(signer);
        approvals.signOff(id, seen(reading.find(id)), null, null, null);
        policies.publish(id, PolicyActs.terms(TODAY));
        return id;
    }
}
