package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** The register at a browser and over the wire. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegisterPagesIT {
    @BeforeAll
    static void made() {
        for (String school : new String[] {"ALD", "BEE", "CED", "DAM", "ELM"}) {
            Answer looked = ApiClient.of("clerk").post("findings/looks", "{\"school\":\"" + school + "\"}");
            assertEquals(204, looked.status(), looked.text());
        }
    }

    @Test
    void clerkReadsWhatIsWrongAndChoosesSchoolAndKind() {
        try (Visit visit = Visit.of("clerk")) {
            Page page = visit.open("register/list.xhtml");
            assertThat(page.locator("h1")).hasText("Register");
            visit.isAccessible();
            visit.picture("register");
            page.getByText("Beech Primary").first().click();
            assertThat(page.locator(".rows")).containsText("overdue for 9 years and 7 months");
            assertThat(page.locator(".rows")).containsText("Clauses 21 and 22");
            visit.picture("register-beech");
            page = visit.open("register/list.xhtml?kind=TENSION&school=CED");
            assertThat(page.locator(".rows")).containsText("Clauses 70 and 71");
            assertThat(page.locator(".rows")).not().containsText("Review overdue");
            page = visit.open("register/list.xhtml?kind=NONSENSE&school=%27");
            assertThat(page.locator("h1")).hasText("Register");
        }
        try (Visit visit = Visit.of("headteacher.elm", 390)) {
            Page page = visit.open("register/list.xhtml");
            assertThat(page.locator(".rows")).not().containsText("Beech");
            visit.isAccessible();
            visit.picture("register-narrow");
            visit.open("register/documents.xhtml?school=ELM");
            visit.isAccessible();
            visit.picture("documents-narrow");
            assertEquals(404, visit.status("register/documents.xhtml?school=BEE"));
        }
        try (Visit visit = Visit.of("staff.ced")) {
            assertEquals(404, visit.status("register/list.xhtml"));
        }
    }

    @Test
    void findingsStandBesideThePolicy() {
        try (Visit visit = Visit.of("headteacher.dam")) {
            Page page = visit.open("policy/detail.xhtml?id=" + version("DAM"));
            assertThat(page.locator("main")).containsText("What the register says");
            assertThat(page.locator("main")).containsText("The earliest date counts: 3 June 2023.");
            visit.isAccessible();
            visit.picture("register-policy");
        }
    }

    @Test
    void governorSignsThatNothingChanges() {
        try (Visit visit = Visit.of("governor.bee", 390)) {
            Page page = visit.open("register/review.xhtml?id=" + version("BEE"));
            visit.isAccessible();
            page.getByLabel("Next review").fill("November 2027");
            page.getByLabel("Your password").fill("not it");
            visit.press("Sign: reviewed, no change");
            assertThat(page.locator(".problems")).containsText("That is not your password. Nothing was signed.");
            assertThat(page.getByLabel("Next review")).hasValue("November 2027");
            page.getByLabel("Your password").fill(Infrastructure.samplePassword());
            visit.press("Sign: reviewed, no change");
            assertThat(page.locator(".news")).containsText("until November 2027");
            assertThat(page.locator("main")).containsText("signature is genuine");
            visit.isAccessible();
            visit.picture("review-signed");
        } finally {
            Records.run(
                    "update policy_version set reviewed_on = null, next_review = date '2017-03-01', next_review_precision = 'MONTH' where public_id = ?",
                    version("BEE"));
            Records.run(
                    "delete from unchanged_review where version_id = (select id from policy_version where public_id = ?)",
                    version("BEE"));
        }
        ApiClient.of("clerk").post("findings/looks", "{\"school\":\"BEE\"}");
    }

    @Test
    void changeOfLawShowsWhoNamesItBeforeAnythingIsOpened() {
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("register/law.xhtml");
            visit.isAccessible();
            page.getByLabel("What changed?").fill("Protection of Freedoms Act 2012");
            visit.press("Look who names it");
            assertThat(page.locator("main")).containsText("clause 3");
            visit.isAccessible();
            visit.picture("law-change");
            page.getByLabel("From when does it hold?").fill("1 September 2026");
            page.getByLabel("What is new?").fill("Schools have to ask anew.");
            visit.press("Open the reviews");
            assertThat(page.locator(".news")).containsText("One policy is to be reviewed");
            assertThat(page.locator(".rows")).containsText("Schools have to ask anew.");
        } finally {
            Records.run("delete from early_review where places <> ?", "");
            ApiClient.of("clerk").post("findings/looks", "{\"school\":\"ELM\"}");
        }
    }

    @Test
    void calendarIsReadAtItsSecretAddressUntilItIsRevoked() throws IOException, ParserException {
        String address;
        try (Visit visit = Visit.of("chair.elm")) {
            Page page = visit.open("register/feed.xhtml");
            visit.isAccessible();
            visit.press("Make an address");
            address = page.locator("code").innerText();
            visit.isAccessible();
            visit.picture("feed");
        }
        try (Visit anybody = Visit.ofAnybody()) {
            APIResponse file = anybody.page().request().get(address);
            assertEquals(200, file.status());
            assertTrue(file.headers().get("content-type").startsWith("text/calendar"));
            Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(file.body()));
            assertFalse(read.validate().hasErrors());
            assertFalse(read.getComponents("VEVENT").isEmpty());
            assertTrue(file.text().contains("DTSTART;VALUE=DATE:20250430"), file.text());
            assertEquals(
                    404,
                    anybody.page()
                            .request()
                            .get(address.replace(".ics", "x.ics"))
                            .status());
            assertEquals(
                    204,
                    ApiClient.of("chair.elm").send("DELETE", "reviews/feed", "").status());
            assertEquals(404, anybody.page().request().get(address).status());
        }
    }

    @Test
    void registerOverTheWire() {
        JsonObject page = ApiClient.of("headteacher.bee").get("findings").object();
        assertEquals(1, page.getAsJsonObject("counts").get("TENSION").getAsInt());
        assertTrue(page.toString().contains("2017-03-31"), page.toString());
        assertEquals(404, ApiClient.of("staff.bee").get("findings").status());
        Answer bad = ApiClient.of("clerk").get("findings?kind=NONSENSE");
        assertEquals(422, bad.status(), bad.text());
        Answer named = ApiClient.of("clerk").get("findings/naming?source=UK+General+Data+Protection+Regulation");
        assertTrue(named.text().contains("among law and guidance"), named.text());
        assertEquals(
                422,
                ApiClient.of("clerk")
                        .post("findings/law-changes", "{\"title\":\"UK GDPR\"}")
                        .status());
        Answer none = ApiClient.of("governor.elm").post("reviews/" + version("BEE"), "{\"nextReview\":\"2027-11\"}");
        assertEquals(404, none.status(), none.text());
        Answer late = ApiClient.of("governor.bee").post("reviews/" + version("BEE"), "{\"nextReview\":\"2020\"}");
        assertEquals(422, late.status(), late.text());
        Answer words = ApiClient.of("office.bee")
                .post("reviews/" + version("BEE") + "/copies/words", "{\"text\":\"Who and what 1 Where\"}");
        assertFalse(words.object().get("same").getAsBoolean());
        Records.run("delete from web_check where name = ?", "copy");
        ApiClient.of("clerk").post("findings/looks", "{\"school\":\"BEE\"}");
        assertEquals(200, ApiClient.of("clerk").get("reviews/documents/BEE").status());
    }

    private static String version(String school) {
        return Records.text(
                "select v.public_id from policy_version v join policy p on p.id = v.policy_id join school s on s.id = p.school_id where s.code = ? and v.status = 'IN_FORCE' order by v.id limit 1",
                school);
    }
}
