package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.inside.PolicyActs.TODAY;
import static org.probity.it.inside.PolicyActs.title;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.acknowledgement.AcknowledgementRunService;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.OutsideDocumentService;
import org.probity.ejb.acknowledgement.OutstandingFilter;
import org.probity.ejb.acknowledgement.OutstandingPage;
import org.probity.ejb.acknowledgement.OutstandingService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.acknowledgement.ReminderRunService;
import org.probity.persistence.acknowledgement.Campaign;

/** What days bring by themselves: reminders, word to the head, the same again a year later, induction sets, new editions. */
@ExtendWith(ArquillianExtension.class)
class AcknowledgementRunIT {
    private static final String OPEN_OF_NEWCOMER =
            "select count(*) from acknowledgement a join campaign_text t on t.id = a.text_id left join policy_version v on v.id = t.version_id left join outside_document d on d.id = t.document_id join person p on p.id = a.person_id where a.state in ('REQUESTED', 'OPENED') and coalesce(v.public_id, d.public_id) = '%s' and p.public_id = ?";

    @Inject
    CampaignService campaigns;

    @Inject
    AcknowledgementService own;

    @Inject
    AcknowledgementRunService runs;

    @Inject
    ReminderRunService reminders;

    @Inject
    OutstandingService outstanding;

    @Inject
    OutsideDocumentService documents;

    @Inject
    PolicyActs policies;

    @Inject
    CampaignActs acts;

    @Inject
    Somebody somebody;

    @Test
    void reminderComesOnItsDayAndTheListShowsWhatBecameOfItsMail() {
        String title = title();
        acts.asked("staff.ced", title);
        acts.today(title, "reading_request", "remind_on");
        reminders.remind();
        reminders.remind();
        assertEquals(
                0,
                somebody.count(
                        "select count(*) from reading_request q join campaign c on c.id = q.campaign_id where c.title = ? and q.state = 'OPEN' and (q.reminders <> 1 or q.remind_on <> date '2026-11-27')",
                        title));
        somebody.count(
                "with ours as (update notice set state = 'UNCERTAIN' where once in (select 'N04:remind:' || q.public_id || ':2026-11-20' from reading_request q join campaign c on c.id = q.campaign_id where c.title = ?) returning 1) select count(*) from ours",
                title);
        somebody.is("headteacher.ced");
        assertEquals(
                List.of("UNCERTAIN"),
                listed(title, OutstandingFilter.Shelf.ALL).stream()
                        .map(OutstandingPage.Row::mail)
                        .distinct()
                        .toList());
    }

    @Test
    void headIsToldOnceWhenRemindersDidNotHelp() {
        String title = title();
        acts.asked("staff.ced", title);
        acts.today(title, "reading_request", "escalate_on");
        reminders.escalate();
        reminders.escalate();
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from notice n join account k on k.person_id = n.person_id where n.once like 'N04:up:%:2026-11-20' and k.user_name = ?",
                        "headteacher.ced"));
        somebody.is("headteacher.ced");
        List<OutstandingPage.Row> told = listed(title, OutstandingFilter.Shelf.ESCALATED);
        assertEquals(listed(title, OutstandingFilter.Shelf.ALL).size(), told.size());
        assertEquals(TODAY, told.get(0).escalated());
    }

    @Test
    void yearLaterTheSamePeopleAreAskedForTheTextAsItIsThen() {
        String title = title();
        String first = acts.earlier(title);
        somebody.is("headteacher.ced");
        campaigns.create(acts.staff(Campaign.Kind.ASKED, title, first, null, TODAY.plusDays(1)));
        replaced(first);
        acknowledge(title);
        assertEquals(List.of(), open(title));
        acts.today(title, "campaign", "renews_on");
        runs.renew();
        runs.renew();
        assertEquals(List.of("version 2"), open(title));
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from campaign where title = ? and kind = 'RENEWAL' and renews_on = date '2027-11-20' and begins = date '2026-11-20'",
                        title));
        assertEquals(
                0,
                somebody.count(
                        "select count(*) from campaign where title = ? and kind = 'ASKED' and renews_on is not null",
                        title));
    }

    @Test
    void inductionSetIsForThoseAloneWhoStartAndGoesOnWithTheNextVersion() {
        String title = title();
        String first = acts.earlier(title);
        somebody.is("headteacher.ced");
        campaigns.create(acts.staff(Campaign.Kind.INDUCTION, title, first, null, null));
        assertEquals(List.of(), open(title));
        String nell = acts.newcomer();
        acts.run();
        assertEquals(1, somebody.count(OPEN_OF_NEWCOMER.formatted(first), nell));
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from reading_request q join campaign c on c.id = q.campaign_id where c.title = ? and q.due = date '2026-11-27'",
                        title),
                "A first working week.");
        String second = replaced(first);
        String late = acts.newcomer();
        acts.run();
        assertEquals(0, somebody.count(OPEN_OF_NEWCOMER.formatted(first), nell));
        assertEquals(1, somebody.count(OPEN_OF_NEWCOMER.formatted(second), nell));
        assertEquals(1, somebody.count(OPEN_OF_NEWCOMER.formatted(second), late));
        acts.leave(nell);
        acts.leave(late);
    }

    @Test
    void newEditionIsAskedForInPlaceOfTheOld() {
        String title = title();
        somebody.is("headteacher.ced");
        String old = documents.add("CED", title, "2025", "https://www.example.org/a");
        campaigns.create(acts.staff(Campaign.Kind.ASKED, title, null, old, null));
        campaigns.create(acts.staff(Campaign.Kind.INDUCTION, "Start " + title, null, old, null));
        assertEquals(List.of("edition 2025"), open(title));
        acknowledge(title);
        somebody.is("headteacher.ced");
        String next = documents.renew(old, "2026", "https://www.example.org/b");
        assertEquals(List.of("edition 2026"), open(title));
        String nell = acts.newcomer();
        acts.run();
        assertEquals(1, somebody.count(OPEN_OF_NEWCOMER.formatted(next), nell));
        assertEquals(0, somebody.count(OPEN_OF_NEWCOMER.formatted(old), nell));
        acts.leave(nell);
    }

    @Test
    void schoolsNewEditionTouchesNobodyElsewhere() {
        String title = title();
        somebody.is("headteacher.ced");
        String old = documents.add("CED", title, "2025", "https://www.example.org/a");
        somebody.is("clerk");
        NewCampaign mine = acts.staff(Campaign.Kind.ASKED, title, null, old, null);
        campaigns.create(new NewCampaign(
                null, mine.kind(), title, null, mine.audience(), List.of(), mine.documents(), null, null, List.of()));
        somebody.is("headteacher.ced");
        documents.renew(old, "2026", "https://www.example.org/b");
        assertEquals(List.of("edition 2026"), open(title));
        assertEquals(
                0,
                somebody.count(
                        "select count(*) from reading_request q join campaign c on c.id = q.campaign_id where c.title like ? || '%' and q.state = 'OPEN' and not exists (select 1 from acknowledgement a where a.request_id = q.id and a.state in ('REQUESTED', 'OPENED'))",
                        title));
    }

    /** The next version of this one, in force from today after a change that matters; gives its id. */
    private String replaced(String version) {
        String next = policies.next(version, true);
        policies.publish(next, PolicyActs.terms(TODAY));
        acts.run();
        return next;
    }

    private List<OutstandingPage.Row> listed(String title, OutstandingFilter.Shelf shelf) {
        String campaign = campaigns.list(null).rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .publicId();
        return outstanding
                .outstanding(new OutstandingFilter(campaign, null, null, shelf), null)
                .rows();
    }

    /** Editions of the texts with this title that a member of staff at Cedar owes an answer for. */
    private List<String> open(String title) {
        return acts.open("staff.ced", title).stream()
                .map(OwnRequest.Text::edition)
                .toList();
    }

    private void acknowledge(String title) {
        acts.open("staff.ced", title)
                .forEach(text -> own.acknowledge(
                        text.publicId(),
                        own.read(text.publicId()).acknowledgement().getTextHash(),
                        Map.of()));
    }
}
