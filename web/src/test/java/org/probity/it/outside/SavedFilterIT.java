package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Filters that people keep under a name: theirs alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SavedFilterIT {
    private static final String OWNER = "headteacher.bee";
    private static final String OTHER = "headteacher.ced";

    private final ApiClient owner = ApiClient.of(OWNER);

    @AfterEach
    void nothingKept() {
        Records.run("delete from saved_filter");
    }

    @Test
    void filterOfTheListOfCasesIsKeptSeenUsedAndDeleted() {
        try (Visit visit = Visit.of(OWNER)) {
            Page page = visit.open("casework/list.xhtml?state=OPEN&due=LATE");
            page.getByText("Keep this filter").click();
            page.waitForURL("**filters.xhtml**");
            page.getByLabel("Name of this filter of cases").fill("Late and open");
            visit.isAccessible();
            visit.press("Keep this filter");
            page.waitForURL("**filters.xhtml");
            visit.isAccessible();
            visit.picture("saved-filters");
            visit.open("casework/list.xhtml");
            visit.isAccessible();
            visit.picture("cases-with-filters");
            page.getByText("Late and open").click();
            page.waitForURL("**due=LATE&state=OPEN");
            assertEquals(
                    "true",
                    page.getByText("Late", new Page.GetByTextOptions().setExact(true))
                            .getAttribute("aria-current"));
            visit.open("search/filters.xhtml");
            page.getByTitle("Delete the filter Late and open").click();
            page.getByText("The filter is deleted.").waitFor();
            assertEquals(0, page.getByText("Late and open").count());
        }
    }

    @Test
    void wordsOfASearchAreSearchedForAgain() {
        try (Visit visit = Visit.of(OWNER)) {
            Page page = visit.open("search/list.xhtml");
            page.locator("#words").fill("xylophone");
            page.locator("main form[role=search] button").click();
            page.waitForURL("**of=**");
            page.getByText("Keep this filter").click();
            page.waitForURL("**filters.xhtml**");
            page.getByLabel("Name of this filter of search").fill("Music");
            visit.press("Keep this filter");
            page.waitForURL("**filters.xhtml");
            visit.open("search/list.xhtml");
            page.getByText("Music").click();
            page.waitForURL("**of=**");
            assertEquals("xylophone", page.locator("#words").inputValue());
            assertFalse(page.url().contains("xylophone"));
        }
        String stored = Records.text("select encode(content, 'base64') from saved_filter where name = ?", "Music");
        String bytes = new String(Base64.getMimeDecoder().decode(stored), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("xylophone"), "What somebody typed is sealed.");
    }

    @Test
    void nobodyElseSeesOrDeletesIt() throws SQLException {
        String id = kept("REPORTS", "Mine", "{\"state\":\"RECEIVED\"}");
        ApiClient other = ApiClient.of(OTHER);
        assertEquals("[]", other.get("saved-filters").text());
        assertEquals(404, other.get("saved-filters/" + id).status());
        assertEquals(404, other.send("DELETE", "saved-filters/" + id, "").status());
        try (Visit visit = Visit.of(OTHER)) {
            assertEquals(404, visit.status("search?saved=" + id));
        }
        assertEquals(1, rows(OWNER));
        assertEquals(0, rows(OTHER));
        assertEquals(
                "RECEIVED",
                owner.get("saved-filters/" + id)
                        .object()
                        .getAsJsonObject("choices")
                        .get("state")
                        .getAsString());
        assertEquals(204, owner.send("DELETE", "saved-filters/" + id, "").status());
        assertEquals(0, rows(OWNER));
    }

    /** The second lock: what the database itself shows the application for this person. */
    private static int rows(String userName) throws SQLException {
        try (Connection connection = Infrastructure.asApplication();
                PreparedStatement who = connection.prepareStatement(
                        "select set_config('app.person', person_id::text, false) from account where user_name = ?");
                PreparedStatement count = connection.prepareStatement("select count(*) from saved_filter")) {
            who.setString(1, userName);
            who.execute();
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void whatTheListDoesNotKnowIsNotKept() {
        refused("CASES", "A", "{\"subject\":\"Mr Holloway\"}", "This list has no such filter");
        refused("CASES", "A", "{\"state\":\"Mr Holloway\"}", "This list has no such filter");
        refused("REPORTS", "A", "{}", "Choose a filter");
        refused("SEARCH", " ", "{\"words\":\"cello\"}", "Give the filter a name");
        refused("SEARCH", "x".repeat(81), "{\"words\":\"cello\"}", "Give the filter a name");
        kept("SEARCH", "Cello", "{\"words\":\"cello\"}");
        refused("SEARCH", "Cello", "{\"words\":\"viola\"}", "of this name already");
        assertEquals(
                404,
                ApiClient.of("staff.bee")
                        .post("saved-filters", body("CASES", "A", "{\"state\":\"OPEN\"}"))
                        .status());
    }

    @Test
    void theFiftyFirstIsRefused() {
        for (int i = 0; i < 50; i++) {
            kept("CASES", "Filter " + i, "{\"state\":\"OPEN\"}");
        }
        refused("CASES", "One more", "{\"state\":\"OPEN\"}", "Delete one first");
    }

    private String kept(String place, String name, String choices) {
        Answer answer = owner.post("saved-filters", body(place, name, choices));
        assertEquals(201, answer.status(), answer.text());
        return answer.object().get("id").getAsString();
    }

    private void refused(String place, String name, String choices, String why) {
        Answer answer = owner.post("saved-filters", body(place, name, choices));
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(why), answer.text());
    }

    private static String body(String place, String name, String choices) {
        return "{\"place\":\"" + place + "\",\"name\":\"" + name + "\",\"choices\":" + choices + "}";
    }
}
