package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.AcknowledgementRunService;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.CampaignFile;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.OutstandingFilter;
import org.probity.ejb.acknowledgement.OutstandingFilter.Shelf;
import org.probity.ejb.acknowledgement.OutstandingPage;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.acknowledgement.Reading;
import org.probity.ejb.acknowledgement.RequestFile;
import org.probity.ejb.acknowledgement.RequestService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.AcknowledgementState;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.acknowledgement.AnswerRefused;
import org.probity.persistence.acknowledgement.CampaignRefused;
import org.probity.persistence.acknowledgement.EmptyAudience;
import org.probity.persistence.acknowledgement.WitnessNeeded;

/** People are asked, answer for themselves or on paper, and are seen by those alone who look after it. */
@ExtendWith(ArquillianExtension.class)
class AcknowledgementIT {
    @Inject
    CampaignService campaigns;

    @Inject
    AcknowledgementService own;

    @Inject
    OutstandingService outstanding;

    @Inject
    RequestService requests;

    @Inject
    AcknowledgementRunService runs;

    @Inject
    CampaignActs acts;

    @Inject
    Somebody somebody;

    @Test
    void audienceOfNobodyIsRefusedAndNothingIsCreated() {
        String version = acts.version(title());
        somebody.is("headteacher.ced");
        long before = somebody.count("select count(*) from campaign where title <> ?", "-");
        assertThrows(EmptyAudience.class, () -> campaigns.preview(acts.wanted(version, "VISITOR")));
        assertThrows(EmptyAudience.class, () -> campaigns.create(acts.wanted(version, "VISITOR")));
        assertEquals(before, somebody.count("select count(*) from campaign where title <> ?", "-"));
    }

    @Test
    void headAsksTheOwnSchoolAndNoOther() {
        String version = acts.version(title());
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> campaigns.create(acts.wanted(version, "TEACHER")));
        somebody.is("staff.ced");
        assertThrows(Refused.class, () -> campaigns.create(acts.wanted(version, "TEACHER")));
        somebody.is("headteacher.ced");
        int people = campaigns.preview(acts.wanted(version, "TEACHER")).people();
        CampaignFile file = campaigns.find(campaigns.create(acts.wanted(version, "TEACHER")));
        assertTrue(people > 0);
        assertEquals(people, file.campaign().getPeople());
        assertEquals(people, file.open());
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from audit_entry where act = 'CampaignService.create' and outcome = 'DONE' and subject = ? and amount = "
                                + people,
                        file.campaign().getPublicId()));
        assertEquals(
                people,
                somebody.count(
                        "select count(*) from notice n join reading_request q on n.once = 'N04:asked:' || q.public_id join campaign c on c.id = q.campaign_id where c.public_id = ?",
                        file.campaign().getPublicId()));
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> campaigns.find(file.campaign().getPublicId()));
    }

    @Test
    void answerIsBoundToTheTextThatWasReadAndStands() {
        OwnRequest.Text asked = acts.asked("staff.ced", title());
        Reading reading = own.read(asked.publicId());
        String hash = reading.acknowledgement().getTextHash();
        assertEquals(64, hash.length());
        assertFalse(reading.parts().isEmpty());
        assertThrows(AnswerRefused.class, () -> own.acknowledge(asked.publicId(), "0".repeat(64), Map.of()));
        somebody.is("clerk");
        assertThrows(NotThere.class, () -> own.acknowledge(asked.publicId(), hash, Map.of()));
        somebody.is("staff.ced");
        own.acknowledge(asked.publicId(), hash, Map.of());
        assertThrows(AnswerRefused.class, () -> own.decline(asked.publicId(), "On second thoughts, no."));
        Reading after = own.read(asked.publicId());
        assertEquals(AcknowledgementState.ACKNOWLEDGED, after.acknowledgement().getState());
        assertEquals(AnswerMethod.PAGE, after.acknowledgement().getMethod());
        assertNotNull(after.acknowledgement().getStatement());
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from audit_entry where act = 'AcknowledgementService.acknowledge' and outcome = 'DONE' and subject = ?",
                        asked.publicId()));
    }

    @Test
    void declineNeedsAComment() {
        OwnRequest.Text asked = acts.asked("staff.ced", title());
        assertThrows(AnswerRefused.class, () -> own.decline(asked.publicId(), " "));
        own.decline(asked.publicId(), "Clause 2 contradicts my contract.");
        assertEquals(
                AcknowledgementState.DECLINED,
                own.read(asked.publicId()).acknowledgement().getState());
    }

    @Test
    void paperNeedsAWitnessWhoIsSomebodyElse() {
        String version = acts.version(title());
        somebody.is("headteacher.ced");
        String campaign = campaigns.create(acts.wanted(version, "TEACHER"));
        OutstandingPage page = outstanding.outstanding(new OutstandingFilter(campaign, null, "CED", Shelf.ALL), null);
        assertEquals(
                page,
                outstanding.outstanding(new OutstandingFilter(campaign, null, "ced", Shelf.ALL), null),
                "A code in any case of letters.");
        String id = page.rows().stream()
                .map(OutstandingPage.Row::publicId)
                .filter(each ->
                        !requests.find(each).request().getPerson().getPublicId().equals(somebody.id("headteacher.ced")))
                .findFirst()
                .orElseThrow();
        RequestFile file = requests.find(id);
        Set<String> texts = Set.of(file.open().get(0).getPublicId());
        String self = somebody.id("headteacher.ced");
        String signer = file.request().getPerson().getPublicId();
        for (String nobody : List.of(self, signer, "nobody-of-this-name-22")) {
            assertThrows(WitnessNeeded.class, () -> requests.record(id, texts, AnswerMethod.PAPER, TODAY, nobody));
        }
        assertThrows(
                CampaignRefused.class,
                () -> requests.record(id, texts, AnswerMethod.PAPER, TODAY.plusDays(1), somebody.id("clerk")));
        requests.record(id, texts, AnswerMethod.SIGN_IN_BOOK, TODAY, somebody.id("clerk"));
        RequestFile after = requests.find(id);
        assertTrue(after.open().isEmpty());
        assertEquals("set by the trust", after.rule().origin());
        assertEquals(14, after.rule().getDueDays());
        int left = outstanding
                .outstanding(new OutstandingFilter(campaign, null, null, Shelf.ALL), null)
                .count();
        assertEquals(page.count() - 1, left);
    }

    @Test
    void excusedPersonIsNoLongerAskedAndComputerIsATask() {
        String version = acts.version(title());
        somebody.is("headteacher.ced");
        String campaign = campaigns.create(acts.wanted(version, "SUPPORT_STAFF"));
        String id = outstanding
                .outstanding(new OutstandingFilter(campaign, null, null, Shelf.ALL), null)
                .rows()
                .get(0)
                .publicId();
        requests.computer(id, true);
        assertTrue(
                outstanding
                        .outstanding(new OutstandingFilter(campaign, null, null, Shelf.COMPUTER), null)
                        .rows()
                        .stream()
                        .anyMatch(row -> row.publicId().equals(id)));
        requests.remindNow(id);
        assertThrows(CampaignRefused.class, () -> requests.remindNow(id));
        assertThrows(CampaignRefused.class, () -> requests.excuse(id, ""));
        requests.excuse(id, "Never touches the matter.");
        assertTrue(requests.find(id).open().isEmpty());
        campaigns.close(campaign, campaigns.find(campaign).campaign().getVersion());
        assertEquals(0, campaigns.find(campaign).open());
        assertFalse(campaigns.find(campaign).runs());
    }

    @Test
    void runsDoNothingTwice() {
        somebody.isTheProduct();
        runs.askForVersions();
        runs.endReplaced();
        runs.closeLeavers();
        runs.followAbsences();
        runs.askNewcomers();
        assertEquals(0, runs.askForVersions());
        assertEquals(0, runs.endReplaced());
        assertEquals(0, runs.closeLeavers());
        assertEquals(0, runs.followAbsences());
        assertEquals(0, runs.askNewcomers());
        assertEquals(0, runs.renew());
    }
}
