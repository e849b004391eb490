package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Visit;

/** The clerk keeps a meeting of governors in the browser, from its planning to the extract of its minutes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BoardPagesIT {
    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void linkStandsWhereThereCanBeMeetings() {
        String link = "a[href*='board/list']";
        try (Visit governor = Visit.of("governor.ced");
                Visit staff = Visit.of("staff.ced")) {
            assertThat(governor.open("policy/list.xhtml").locator(link)).hasCount(1);
            assertThat(staff.open("policy/list.xhtml").locator(link)).hasCount(0);
        }
    }

    @Test
    void meetingDecidesOnAPolicy() {
        String policy = inReview();
        try (Visit clerk = Visit.of("clerk")) {
            Page page = clerk.open("board/list.xhtml");
            page.getByText("Plan a meeting").click();
            page.getByLabel("Of which school?").selectOption("CED");
            page.getByLabel("On which day?").fill("20 November 2026");
            page.getByLabel("At what time?").fill("18:00");
            page.getByLabel("Where?").fill("Library");
            clerk.press("Plan the meeting");
            assertThat(page.locator(".news")).containsText("The meeting is planned");
            page.getByLabel("What waits for this body")
                    .selectOption(page.locator("[id='p:step'] option", new Page.LocatorOptions().setHasText(title))
                            .getAttribute("value"));
            clerk.press("Put it on the agenda");
            page.getByLabel("A matter is before a panel").check();
            clerk.press("Add it");
            assertThat(page.locator("main")).containsText("A matter is before a panel");
            clerk.isAccessible();
            clerk.press("Give notice");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("clear days");
            page.getByLabel("If the chair shortens it: why is it urgent?").fill("The fair is tomorrow.");
            clerk.press("Give notice");
            page.getByLabel("Who presided?")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            clerk.press("Record attendance");
            clerk.isAccessible();
            clerk.picture("board-meeting");
            page.getByText("Record decisions").click();
            assertThat(page.locator("h1")).containsText(title);
            clerk.isAccessible();
            clerk.picture("board-record");
            page.getByLabel("Votes for").fill("9");
            clerk.press("Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("More votes are counted");
            page.getByLabel("Votes for").fill("3");
            page.getByLabel("Abstained").fill("1");
            clerk.press("Record the decision");
            assertThat(page.locator("h1")).containsText("Item 2");
            clerk.press("Record the decision");
            assertThat(page.locator("h1")).hasText("Everything is decided");
            page.locator(".back a").click();
            clerk.press("Print an extract");
            byte[] extract = page.request()
                    .get(page.locator("a[href*='board/minutes']").getAttribute("href"))
                    .body();
            assertTrue(new String(extract, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
            clerk.open("policy/detail.xhtml?id=" + policy);
            assertThat(page.locator(".lead")).containsText("approved");
            assertThat(page.locator("main")).containsText("meeting of 20 November 2026, minute 1");
            clerk.isAccessible();
            clerk.picture("policy-approved");
        }
    }

    private String inReview() {
        ApiClient clerk = ApiClient.of("clerk");
        String id = clerk.upload(
                        "schools/CED/policies/import?save=true",
                        "kites.md",
                        ("# " + title + "\n\n1. Staff must not fly kites.\n").getBytes(StandardCharsets.UTF_8))
                .object()
                .get("id")
                .getAsString();
        assertEquals(200, clerk.post("policies/" + id + "/submission", "{}").status());
        return id;
    }
}
