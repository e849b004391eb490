package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.it.TrustTexts.done;
import static org.probity.it.outside.OwnPolicies.end;
import static org.probity.it.outside.OwnPolicies.sign;
import static org.probity.it.outside.OwnPolicies.status;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Await;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Acceptance scenarios of policies: their approval, their review, the governors who meet about them and the roles that they count on. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AcceptancePoliciesIT {
    private static final String CLAUSE = "Staff must not fly lanterns";

    private final OwnPolicies policies = new OwnPolicies();

    /** AT-27, SOD-10. */
    @Test
    void authorDoesNotApproveTheirOwnVersion() {
        ApiClient author = ApiClient.of("slt.dam");
        String id = policies.imported(author, "DAM", CLAUSE + ".");
        done(author.post("policies/" + id + "/submission", "{}"), 200);
        refused(
                author.post("policies/" + id + "/sign-offs", "{}"),
                "You wrote this version, so somebody else must approve it.");
        assertEquals(0, author.get("policies/" + id + "/sign-offs").array().size());
        assertEquals("IN_REVIEW", status(author, id));
        sign(id, "headteacher.dam");
        sign(id, "chair.dam");
        assertEquals("APPROVED", status(author, id));
        end(ApiClient.of("clerk"), id);
    }

    /** AT-27, S1-34. */
    @Test
    void nothingIsPublishedAtBeechBeforeItsTableOfApprovalIsWhole() {
        ApiClient clerk = ApiClient.of("clerk");
        String id = policies.imported(clerk, "BEE", CLAUSE + ".");
        String terms = "{\"effectiveFrom\":\"2026-11-20\",\"nextReview\":\"2027-11\"}";
        done(clerk.post("policies/" + id + "/submission", "{}"), 200);
        String publication = "policies/" + id + "/publication";
        refused(clerk.post(publication, terms), "Only an approved version can be published.");
        ApiClient committee = ApiClient.of("governor3.bee");
        refused(
                committee.post("policies/" + id + "/sign-offs", "{\"title\":\"" + "x".repeat(121) + "\"}"),
                "Still missing: your title there");
        assertEquals(0, clerk.get("policies/" + id + "/sign-offs").array().size());
        sign(id, "governor3.bee");
        refused(clerk.post(publication, terms), "Only an approved version can be published.");
        sign(id, "chair.bee");
        refused(clerk.post(publication, "{\"nextReview\":\"2027-11\"}"), "Still missing: the day it takes effect");
        assertEquals("APPROVED", status(clerk, id));
        Answer published = clerk.post(publication, terms);
        done(published, 200);
        assertEquals(1, published.object().get("version").getAsInt());
        assertEquals("2026-11-20", published.object().get("effectiveFrom").getAsString());
        for (JsonElement row : clerk.get("policies/" + id + "/sign-offs").array()) {
            for (String column : List.of("person", "title", "signature", "signed")) {
                assertFalse(row.getAsJsonObject().get(column).getAsString().isBlank(), column);
            }
        }
        end(clerk, id);
    }

    /** AT-28, V-04. */
    @Test
    void earlierOfTwoReviewDatesGovernsAndBothAreShown() {
        String policy = "Use of school social media policy";
        JsonObject overdue = finding("DAM", "REVIEW_OVERDUE", policy);
        assertEquals("2023-06-03", overdue.get("due").getAsString());
        String conflict =
                finding("DAM", "REVIEW_CONTRADICTION", policy).get("words").getAsString();
        assertTrue(conflict.contains("The earliest date counts: 3 June 2023."), conflict);
        assertTrue(conflict.contains("June 2025"), conflict);
        ApiClient head = ApiClient.of("headteacher.dam");
        JsonObject shown =
                head.get("policies/" + overdue.get("version").getAsString()).object();
        assertEquals("2023-06-03", shown.get("reviewDue").getAsString());
        assertFalse(shown.get("overdue").isJsonNull());
        try (Visit visit = Visit.of("headteacher.dam")) {
            Page page = visit.open(
                    "policy/detail.xhtml?id=" + overdue.get("version").getAsString());
            assertThat(page.locator("main")).containsText("Its review fell due on 3 June 2023.");
            assertThat(page.locator("main")).containsText("The earliest date counts: 3 June 2023.");
        }
    }

    /** AT-29, N01. */
    @Test
    void clerkAndChairAreToldThatReviewsAreOverdue() {
        String beech = "Social networking policy, Beech Primary: 31 March 2017";
        String elm = "Social media policy for parents and carers, Elm Primary: 30 April 2025";
        assertEquals(
                "2017-03-31",
                finding("BEE", "REVIEW_OVERDUE", "Social networking policy")
                        .get("due")
                        .getAsString());
        assertEquals(
                "2025-04-30",
                finding("ELM", "REVIEW_OVERDUE", "Social media policy for parents and carers")
                        .get("due")
                        .getAsString());
        isTold("clerk", beech);
        isTold("clerk", elm);
        isTold("chair.bee", beech);
        isTold("chair.elm", elm);
        assertFalse(reminders("chair.elm").contains(beech));
        assertEquals("", reminders("staff.bee"));
    }

    /** AT-30, E15, G-02. */
    @Test
    void governorsAreGivenSevenClearDays() {
        at("2026-11-23T09:00:00Z");
        try {
            ApiClient clerk = ApiClient.of("clerk");
            String early = meeting(clerk, "2026-11-30T18:00:00");
            refused(
                    clerk.post("board-meetings/" + early + "/notice", "{}"),
                    "Monday 30 November 2026 is too early: the notice is seven clear days. The earliest lawful day is Tuesday 1 December 2026.");
            JsonObject still = clerk.get("board-meetings/" + early).object();
            assertEquals("PLANNED", still.get("status").getAsString());
            String lawful = meeting(clerk, "2026-12-01T18:00:00");
            JsonObject called =
                    clerk.post("board-meetings/" + lawful + "/notice", "{}").object();
            assertEquals("CALLED", called.get("status").getAsString());
            assertEquals("2026-11-23", called.get("noticeGiven").getAsString());
            Answer urgent = clerk.post("board-meetings/" + early + "/notice", "{\"urgent\":\"The roof leaks.\"}");
            assertEquals("CALLED", urgent.object().get("status").getAsString(), urgent.text());
            for (String id : List.of(early, lawful)) {
                done(clerk.post("board-meetings/" + id + "/cancellation", "{}"), 200);
            }
        } finally {
            at("2026-11-20T09:00:00Z");
        }
    }

    /** AT-44, S2-18. */
    @Test
    void emptyRoleOfSafeguardingOrDataStandsAtTheSchoolAndBeforeTheTrust() {
        String settings = "school/settings.xhtml?school=CED";
        try (Visit visit = Visit.of("headteacher.ced")) {
            assertThat(visit.open(settings).locator(".alarm")).hasCount(0);
            leave("DSL");
            leave("DPL");
            Page page = visit.open(settings);
            assertThat(page.locator(".alarm").first())
                    .containsText("Cedar School has no designated safeguarding lead. Every school must have one");
            assertThat(page.locator(".alarm").last()).containsText("Cedar School has no data protection lead.");
            visit.isAccessible();
            String empty = findings("CED", "ROLE_EMPTY").toString();
            assertTrue(empty.contains("counts on the Designated Safeguarding Lead, and nobody holds that role"), empty);
            assertTrue(empty.contains("counts on the Data Protection Lead, and nobody holds that role"), empty);
            assertTrue(empty.contains("/person/list.xhtml?school=CED"), empty);
        } finally {
            comeBack("DSL");
            comeBack("DPL");
        }
        assertEquals(List.of(), findings("CED", "ROLE_EMPTY"));
    }

    private static void leave(String role) {
        Records.run(
                "update post set ends = date '2026-11-19' where ends is null and role = ? and school_id = (select id from school where code = 'CED')",
                role);
    }

    private static void comeBack(String role) {
        Records.run(
                "update post set ends = null where ends = date '2026-11-19' and role = ? and school_id = (select id from school where code = 'CED')",
                role);
    }

    /** What the clerk reads after the school was looked at anew. */
    private static List<JsonObject> findings(String school, String kind) {
        ApiClient clerk = ApiClient.of("clerk");
        done(clerk.post("findings/looks", "{\"school\":\"" + school + "\"}"), 204);
        return CaseOverApi.all(clerk.get("findings?school=" + school + "&kind=" + kind)
                .object()
                .getAsJsonArray("findings"));
    }

    private static JsonObject finding(String school, String kind, String policy) {
        return findings(school, kind).stream()
                .filter(line -> line.get("title").getAsString().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static String reminders(String userName) {
        return Records.text(
                "select coalesce(string_agg(n.words, ' '), '') from notice n join account a on a.person_id = n.person_id where n.kind = 'N01' and a.user_name = ?",
                userName);
    }

    private static void isTold(String userName, String words) {
        Await.until(
                () -> reminders(userName).contains(words),
                () -> userName + " was not told of " + words + " but of " + reminders(userName));
    }

    private static void at(String instant) {
        done(ApiClient.of("admin").send("PUT", "clock", "{\"now\":\"" + instant + "\"}"), 200);
    }

    private static String meeting(ApiClient clerk, String starts) {
        Answer planned = clerk.post(
                "board-meetings", "{\"school\":\"CED\",\"starts\":\"" + starts + "\",\"place\":\"Library\"}");
        done(planned, 201);
        String id = planned.object().get("id").getAsString();
        done(clerk.post("board-meetings/" + id + "/items", "{\"title\":\"Dates of next year\"}"), 200);
        return id;
    }

    private static void refused(Answer answer, String words) {
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(words), answer.text());
    }
}
