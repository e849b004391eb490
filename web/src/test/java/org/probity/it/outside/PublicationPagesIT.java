package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;
import org.probity.it.Visit;

/** What the public reads, at addresses that stay; and what the school keeps about its website. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicationPagesIT {
    @Test
    void policyIsFoundByItsWordsAndStaysAtItsAddress() {
        try (Visit visit = Visit.ofAnybody()) {
            Page page = visit.open("policies/dam");
            visit.isAccessible();
            page.getByLabel("Find a policy").fill("Hootsuite");
            visit.press("Find");
            assertThat(page.locator(".rows")).containsText("Use of school social media policy");
            visit.picture("public-found");
            page.getByText("Use of school social media policy").click();
            page.waitForURL("**/policies/dam/use-of-school-social-media-policy");
            assertThat(page.locator("main")).containsText("Only the senior leadership team");
            visit.isAccessible();
            page = visit.open("public/policies.xhtml?school=dam&words=xyzzy");
            assertThat(page.locator(".empty")).containsText("No policy has these words");
            visit.isAccessible();
        }
        try (Visit visit = Visit.ofAnybody()) {
            visit.page().setViewportSize(390, 800);
            visit.open("policies/elm/social-media-policy-for-parents-and-carers");
            visit.isAccessible();
            visit.picture("public-policy-narrow");
        }
    }

    @Test
    void oldAddressesLeadToThePresentOne() {
        String present = "/policies/elm/social-media-policy-for-parents-and-carers";
        assertMoves("policies/ELM/social-media-policy-for-parents-and-carers", present);
        assertMoves("policies/elm/" + id("v.public_id"), present);
        assertMoves("policies/elm/" + id("p.public_id"), present);
        Records.run("update policy set title = 'Parents and social media' where public_id = ?", id("p.public_id"));
        try (Visit visit = Visit.ofAnybody()) {
            assertEquals(
                    200,
                    visit.page()
                            .request()
                            .get("public/policy.xhtml?id=" + id("p.public_id"))
                            .status());
            assertMoves(present.substring(1), "/policies/elm/parents-and-social-media");
            assertEquals(404, visit.status("policies/elm/no-such-policy"));
            assertEquals(404, visit.status("policies/xyz/social"));
            assertEquals(404, visit.status("policies/"));
        } finally {
            Records.run(
                    "update policy set title = 'Social media policy for parents and carers' where public_id = ?",
                    id("p.public_id"));
        }
    }

    private static void assertMoves(String from, String to) {
        try (Visit visit = Visit.ofAnybody()) {
            APIResponse answer =
                    visit.page().request().get(from, RequestOptions.create().setMaxRedirects(0));
            assertEquals(301, answer.status(), from);
            assertTrue(
                    answer.headers().get("location").endsWith(to),
                    answer.headers().get("location"));
        }
    }

    private static String id(String column) {
        return Records.text(
                "select " + column
                        + " from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                "ELM");
    }

    @Test
    void listForOtherWebsitesIsFramedByTheNamedSiteOnly() {
        try (Visit visit = Visit.ofAnybody()) {
            APIResponse nobody = visit.page().request().get("public/frame/bee");
            assertTrue(nobody.headers().get("content-security-policy").endsWith("frame-ancestors 'none'"));
            Answer settled = ApiClient.of("headteacher.bee")
                    .send(
                            "PUT",
                            "publications/websites/BEE",
                            "{\"address\":\"https://www.beech.example\",\"embedder\":\"https://www.beech.example/\"}");
            assertEquals(200, settled.status(), settled.text());
            APIResponse framed = visit.page().request().get("public/frame/bee");
            assertTrue(framed.headers()
                    .get("content-security-policy")
                    .endsWith("frame-ancestors https://www.beech.example"));
            assertFalse(framed.text().contains("<script"));
            assertTrue(framed.text().contains("/policies/bee/social-networking-policy"), framed.text());
            Answer refused = ApiClient.of("headteacher.bee")
                    .send("PUT", "publications/websites/BEE", "{\"embedder\":\"https://x.example; script-src *\"}");
            assertEquals(422, refused.status(), refused.text());
            Answer elsewhere = ApiClient.of("headteacher.elm").send("PUT", "publications/websites/BEE", "{}");
            assertEquals(404, elsewhere.status());
        }
        Answer feed = ApiClient.ofAnybody().get("public/schools/bee/policies");
        assertEquals(200, feed.status(), feed.text());
        JsonObject school = feed.object();
        assertEquals("Beech Primary", school.get("school").getAsString());
        assertTrue(school.toString().contains("/policies/bee/social-networking-policy"));
        assertEquals(
                404, ApiClient.ofAnybody().get("public/schools/xyz/policies").status());
        assertEquals(401, ApiClient.ofAnybody().get("findings").status());
    }

    @Test
    void keepersChannelsAndDecisionsAreKept() {
        String version = id("v.public_id");
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("publication/website.xhtml");
            visit.isAccessible();
            page.getByLabel("Name somebody")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("[id='k:name']").click();
            assertThat(page.locator(".news")).containsText("Named.");
            page.getByLabel("When did you talk?").fill("19 November 2026");
            page.getByLabel("Who was there?").fill("Office and headteacher");
            page.getByLabel("What was decided?").fill("Old newsletters go.");
            page.locator("[id='r:review']").click();
            assertThat(page.locator(".news")).containsText("Kept.");
            assertThat(page.locator("main")).containsText("Next: 19 November 2027");
            visit.isAccessible();
            visit.picture("website");
            page.getByText("does not keep it any more").first().click();
            assertThat(page.locator("main")).containsText("Nobody is named.");
            page = visit.open("publication/log.xhtml?id=" + version);
            page.getByLabel("Channel").selectOption("NEWSLETTER");
            page.getByLabel("To whom, which edition, which page?").fill("Number 12, all families");
            visit.press("Note it");
            assertThat(page.locator(".rows")).containsText("Number 12, all families");
            visit.isAccessible();
            visit.picture("channels");
        }
        Answer early = ApiClient.of("headteacher.elm")
                .post("publications/" + version + "/channels", "{\"channel\":\"TALK\",\"day\":\"2026-12-24\"}");
        assertEquals(422, early.status(), early.text());
        assertEquals(
                1,
                ApiClient.of("office.elm")
                        .get("publications/" + version + "/channels")
                        .array()
                        .size());
        Records.run("delete from channel_use where note <> ?", "");
    }
}
