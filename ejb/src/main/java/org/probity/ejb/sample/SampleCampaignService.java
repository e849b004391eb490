package org.probity.ejb.sample;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.acknowledgement.TextChoice;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;

/** Campaigns of the sample trust, told through the services that people use. Their mails are noted as handed over: nothing of the sample leaves. */
@Stateless
public class SampleCampaignService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignService campaigns;

    @Inject
    AcknowledgementService own;

    @Inject
    SampleSilence silence;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The head of a school asks its staff for the policies in force there; gives the public id. */
    @Requires(SYSTEM)
    public String ask(String school, String head, String title) {
        caller.actAs(head);
        List<String> versions = campaigns.texts(school).stream()
                .filter(text -> !text.outside())
                .map(TextChoice::id)
                .toList();
        String id = campaigns.create(new NewCampaign(
                school,
                Campaign.Kind.ASKED,
                title,
                null,
                new Audience(List.of(), List.of(), List.of("ST", "LM", "OFF")),
                versions,
                List.of(),
                null,
                null,
                List.of()));
        caller.actAsSystem();
        silence.mails();
        em.createNativeQuery(
                        "update reading_request set delivered = cast(?1 as timestamptz) where delivered is null and campaign_id = (select c.id from campaign c where c.public_id = ?2)")
                .setParameter(1, clock.instant().toString())
                .setParameter(2, id)
                .executeUpdate();
        return id;
    }

    /** User names of those whom it asks, in the order of their names. */
    @Requires(SYSTEM)
    public List<String> asked(String campaign) {
        List<?> names = em.createNativeQuery(
                        "select k.user_name from reading_request q join account k on k.person_id = q.person_id join campaign c on c.id = q.campaign_id where c.public_id = ?1 order by k.user_name")
                .setParameter(1, campaign)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** Somebody reads and acknowledges everything that they are asked for. */
    @Requires(SYSTEM)
    public void answer(String userName) {
        caller.actAs(userName);
        for (OwnRequest request : own.open()) {
            for (OwnRequest.Text text : request.texts()) {
                Acknowledgement asked = own.read(text.publicId()).acknowledgement();
                own.acknowledge(text.publicId(), asked.getTextHash(), Map.of());
            }
        }
        caller.actAsSystem();
    }

    @Requires(SYSTEM)
    public void close(String campaign, String head) {
        caller.actAs(head);
        campaigns.close(campaign, campaigns.find(campaign).campaign().getVersion());
        caller.actAsSystem();
    }
}
