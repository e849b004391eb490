package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Await;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Reading and acknowledging, in the browser: by a colleague who is signed in, and by a parent with nothing but a link. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcknowledgementPagesIT {
    @Test
    void colleagueReadsAnswersAQuestionAndAcknowledges() {
        String campaign = AskedPeople.atCedar();
        try (Visit staff = Visit.of("staff.ced", 390)) {
            assertThat(staff.open("today/list.xhtml").locator("main")).containsText("Read and acknowledge");
            Page page = staff.open("acknowledgement/read.xhtml?id=" + asked(campaign, "staff.ced"));
            staff.picture("acknowledge-read-390");
            page.getByLabel("I have read this text").check();
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            staff.press("Give my answer");
            assertThat(page.locator("main")).containsText("Not every answer agrees with the text");
            page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
            staff.press("Give my answer");
            assertThat(page.locator("main")).containsText("You acknowledged this text");
        }
        assertEquals("ACKNOWLEDGED", state(campaign, "staff.ced"));
    }

    @Test
    void parentAnswersByALinkThatOpeningDoesNotUseUp() {
        String campaign = AskedPeople.atCedar();
        String link = "public/acknowledge.xhtml?of=x&token=" + AskedPeople.link(campaign);
        try (Visit parent = Visit.ofAnybody()) {
            parent.open(link);
            Page page = parent.open(link);
            assertThat(page.locator("main")).containsText("Staff must not light lanterns indoors");
            page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("I have read this text").check();
            parent.press("Give my answer");
            assertThat(page.locator("main")).containsText("Your answer is on record");
            assertThat(parent.open(link).locator("main")).containsText("It was used already");
        }
        assertEquals(
                "LINK",
                Records.text(
                        "select a.method from acknowledgement a join campaign_text t on t.id = a.text_id join campaign c on c.id = t.campaign_id where c.public_id = ? and a.state = 'ACKNOWLEDGED'",
                        campaign));
    }

    @Test
    void everyMailThatAsksIsHandedOverOrSaysWhyNot() {
        String campaign = AskedPeople.atCedar();
        String mails =
                "select cast(count(*) as text) from notice n join reading_request q on n.once = 'N04:asked:' || q.public_id join campaign c on c.id = q.campaign_id where c.public_id = ? and ";
        Await.until(
                () -> "0".equals(Records.text(mails + "n.state in ('QUEUED', 'CLAIMED', 'OFFERED')", campaign)),
                () -> "The mail room does not come to rest.");
        assertEquals("0", Records.text(mails + "n.state not in ('HANDED_OVER', 'REFUSED')", campaign));
        assertEquals("0", Records.text(mails + "(n.state = 'HANDED_OVER') <> (q.delivered is not null)", campaign));
        assertNotEquals("0", Records.text(mails + "n.state = 'HANDED_OVER'", campaign));
    }

    @Test
    void headSeesTheNumberBeforeAnybodyIsAsked() {
        try (Visit head = Visit.of("headteacher.ced")) {
            AskedPeople.atCedar();
            Page page = head.open("acknowledgement/new.xhtml?school=CED");
            page.getByLabel("Name of the campaign").fill("Lantern week");
            page.getByLabel("Lanterns, version 1, Cedar").last().check();
            head.press("Show how many people");
            assertThat(page.locator("main")).containsText("Choose at least one kind of person");
            page.getByLabel("Governors", new Page.GetByLabelOptions().setExact(true))
                    .check();
            head.press("Show how many people");
            assertThat(page.locator(".confirm")).containsText("people for 1 text");
            head.picture("campaign-new-1280");
            head.press("Ask them");
            assertThat(page.locator("h1")).hasText("Lantern week");
            head.picture("campaign-1280");
            head.open("acknowledgement/register.xhtml");
            head.picture("register-1280");
            head.open("acknowledgement/outstanding.xhtml");
            head.picture("outstanding-1280");
            page.locator("main .row a").first().click();
            assertThat(page.locator("main")).containsText("This rule is set by the trust");
            head.picture("request-1280");
        }
    }

    @Test
    void everyActHasItsCounterpartInTheApi() {
        ApiClient head = ApiClient.of("headteacher.ced");
        String campaign = AskedPeople.atCedar();
        ApiClient.Answer people = head.get("reading-requests?campaign=" + campaign);
        assertTrue(people.object().get("count").getAsInt() > 1, people.text());
        String id = AskedPeople.request(campaign);
        assertEquals(200, head.get("reading-requests/" + id).status());
        assertEquals(
                404,
                ApiClient.of("headteacher.elm").get("reading-requests/" + id).status());
        assertEquals(
                200,
                head.post("reading-requests/" + id + "/computer", "{\"needed\": true}")
                        .status());
        assertEquals(
                200, head.post("reading-requests/" + id + "/reminder", "{}").status());
        assertEquals(
                422, head.post("reading-requests/" + id + "/reminder", "{}").status());
        assertEquals(
                200,
                head.post("reading-requests/" + id + "/excuse", "{\"reason\": \"On the board.\"}")
                        .status());
        assertEquals(200, head.get("acknowledgements/register").status());
        assertEquals(200, head.get("reminder-rules").status());
        ApiClient.Answer entered = head.post(
                "outside-documents",
                "{\"school\": \"CED\", \"title\": \"Safe schools\", \"edition\": \"2026\", \"address\": \"https://www.example.org/safe\"}");
        assertEquals(201, entered.status(), entered.text());
        String document = entered.object().get("id").getAsString();
        assertEquals(
                201,
                head.post(
                                "outside-documents/" + document + "/editions",
                                "{\"edition\": \"2027\", \"address\": \"https://www.example.org/safe\"}")
                        .status());
        String mine = asked(campaign, "staff.ced");
        ApiClient staff = ApiClient.of("staff.ced");
        ApiClient.Answer text = staff.get("acknowledgements/" + mine);
        String hash = text.object().get("textHash").getAsString();
        String question = text.object()
                .getAsJsonArray("questions")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        ApiClient.Answer done = staff.post(
                "acknowledgements/" + mine + "/acknowledgement",
                "{\"textHash\": \"" + hash + "\", \"answers\": {\"" + question + "\": 1}}");
        assertEquals("ACKNOWLEDGED", done.object().get("state").getAsString(), done.text());
        assertEquals(200, head.post("campaigns/" + campaign + "/closing", "{}").status());
        ApiClient.Answer stranger =
                ApiClient.ofAnybody().post("public-acknowledgements/reading", "{\"token\": \"none\"}");
        assertEquals(404, stranger.status());
    }

    private static String asked(String campaign, String userName) {
        return Records.text(
                "select a.public_id from acknowledgement a join reading_request q on q.id = a.request_id join campaign c on c.id = q.campaign_id join account k on k.person_id = q.person_id where k.user_name = '"
                        + userName + "' and c.public_id = ?",
                campaign);
    }

    private static String state(String campaign, String userName) {
        return Records.text("select state from acknowledgement where public_id = ?", asked(campaign, userName));
    }
}
