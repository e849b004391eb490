package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.CampaignFile;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.OutsideDocumentService;
import org.probity.ejb.acknowledgement.OutstandingFilter;
import org.probity.ejb.acknowledgement.OutstandingPage;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.acknowledgement.RequestService;
import org.probity.persistence.acknowledgement.AnswerRefused;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.acknowledgement.EmptyAudience;

/** What a campaign says of itself agrees with its lists; each school looks after its own part of it; its questions outlive small changes. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {
    private static final String AT =
            "select count(*) from reading_request q join person p on p.id = q.person_id join school s on s.id = q.school_id join acknowledgement a on a.request_id = q.id where s.code = '%s' and q.state = '%s' and a.state = '%s' and p.public_id = ?";

    @Inject
    CampaignService campaigns;

    @Inject
    AcknowledgementService own;

    @Inject
    OutstandingService outstanding;

    @Inject
    OutsideDocumentService documents;

    @Inject
    RequestService requests;

    @Inject
    PolicyActs policies;

    @Inject
    CampaignActs acts;

    @Inject
    Somebody somebody;

    @Test
    void sameAskedAgainIsRefusedAndMakesNoSecondCampaign() {
        String title = title();
        NewCampaign wanted = acts.staff(Campaign.Kind.ASKED, title, acts.version(title), null, null);
        somebody.is("headteacher.ced");
        campaigns.create(wanted);
        assertThrows(EmptyAudience.class, () -> campaigns.create(wanted));
        assertEquals(1, somebody.count("select count(*) from campaign where title = ?", title));
    }

    @Test
    void peopleWhoAreAwayAreCountedAndListedAsSuch() {
        String title = title();
        String version = acts.version(title);
        String nell = acts.newcomer();
        acts.away(nell);
        somebody.is("headteacher.ced");
        String id = campaigns.create(acts.staff(Campaign.Kind.ASKED, title, version, null, null));
        CampaignFile file = campaigns.find(id);
        int here = count(id, OutstandingFilter.Shelf.ALL);
        int away = count(id, OutstandingFilter.Shelf.AWAY);
        assertEquals(file.away(), away);
        assertEquals(file.campaign().getPeople(), here + away);
        assertEquals(file.open(), here + away);
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from reading_request q join person p on p.id = q.person_id where q.state = 'PAUSED' and q.paused = q.asked and p.public_id = ?",
                        nell));
        acts.leave(nell);
    }

    @Test
    void schoolExcusesFromItsOwnPartAlone() {
        String title = title();
        somebody.is("headteacher.ced");
        String cedar = documents.add("CED", title, "2026", "https://www.example.org/cedar");
        somebody.is("headteacher.elm");
        String elm = documents.add("ELM", title, "2026", "https://www.example.org/elm");
        String nell = acts.newcomer();
        acts.alsoAtElm(nell);
        somebody.is("clerk");
        String id = campaigns.create(new NewCampaign(
                null,
                Campaign.Kind.ASKED,
                title,
                null,
                new Audience(List.of(), List.of(), List.of("ST")),
                List.of(),
                List.of(cedar, elm),
                null,
                null,
                List.of()));
        assertEquals(1, somebody.count(AT.formatted("CED", "OPEN", "REQUESTED"), nell));
        assertEquals(1, somebody.count(AT.formatted("ELM", "OPEN", "REQUESTED"), nell));
        somebody.is("headteacher.ced");
        requests.excuse(request(id, nell), "Is leaving.");
        assertEquals(1, somebody.count(AT.formatted("CED", "VOID", "VOID"), nell));
        assertEquals(1, somebody.count(AT.formatted("ELM", "OPEN", "REQUESTED"), nell));
        acts.leave(nell);
    }

    @Test
    void questionsOutliveAMinorChange() {
        String title = title();
        String version = acts.earlier(title);
        NewCampaign plain = acts.staff(Campaign.Kind.ASKED, title, version, null, null);
        somebody.is("headteacher.ced");
        campaigns.create(new NewCampaign(
                "CED",
                plain.kind(),
                title,
                null,
                plain.audience(),
                plain.versions(),
                List.of(),
                null,
                null,
                List.of(new NewCampaign.Question(version, "1", "Near wires?", List.of("Yes", "No"), 1))));
        policies.publish(policies.next(version, false), PolicyActs.terms(TODAY));
        acts.run();
        OwnRequest.Text asked = acts.open("staff.ced", title).stream()
                .filter(text -> text.edition().equals("version 2"))
                .findFirst()
                .orElseThrow();
        String hash = own.read(asked.publicId()).acknowledgement().getTextHash();
        assertThrows(AnswerRefused.class, () -> own.acknowledge(asked.publicId(), hash, Map.of()));
    }

    private String request(String campaign, String person) {
        return outstanding
                .outstanding(new OutstandingFilter(campaign, null, null, OutstandingFilter.Shelf.ALL), null)
                .rows()
                .stream()
                .map(OutstandingPage.Row::publicId)
                .filter(id ->
                        requests.find(id).request().getPerson().getPublicId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private int count(String campaign, OutstandingFilter.Shelf shelf) {
        return outstanding
                .outstanding(new OutstandingFilter(campaign, null, null, shelf), null)
                .count();
    }
}
