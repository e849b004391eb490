package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Records;
import org.probity.it.Visit;

/** A data breach as the officer leads it in the browser, and the alarms that the product raises by itself. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DataBreachPagesIT {
    @Test
    void officerSaysWhenWeighsTellsAndPrints() {
        DataCase found = DataCase.opened("2026-10-24");
        try (Visit visit = Visit.of("dpo")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + found.reference());
            to(page, "The 72 hours, the risk, and who was told");
            to(page, "Say when the school became aware");
            visit.isAccessible();
            fill(page, "On which day?", "25 October 2026");
            fill(page, "At what time?", "01:30");
            fill(page, "Who of the school was the first to be certain?", "The office coordinator");
            fill(page, "What made them certain?", "The bus company rang.");
            visit.press("Put it on record");
            assertThat(page.locator("[role=alert]")).containsText("came twice");
            visit.picture("data-breach-twice");
            radio(page, "The first one, in summer time");
            visit.press("Put it on record");
            page.waitForURL("**/databreach/detail.xhtml**");
            assertThat(page.locator("main")).containsText("28 October 2026, 00:30");
            assertThat(page.locator("main")).containsText("72 hours are over");
            to(page, "Weigh the risk");
            radio(page, "Possible");
            radio(page, "Limited: worry or cost that they can get over");
            fill(page, "Why?", "The list was found by the driver.");
            visit.picture("data-breach-weigh");
            visit.isAccessible();
            visit.press("Put it on record");
            page.waitForURL("**/databreach/detail.xhtml**");
            told(visit, page);
        }
        narrow(found);
    }

    private static void told(Visit visit, Page page) {
        to(page, "Write down what is known");
        fill(page, "Whose data are they?", "Pupils of the breakfast club");
        fill(page, "About how many people?", "about 40");
        visit.picture("data-breach-facts");
        visit.press("Put it on record");
        page.waitForURL("**/databreach/detail.xhtml**");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("The Commissioner was told")
                                .setExact(true))
                .click();
        page.waitForURL("**/databreach/act.xhtml**");
        fill(page, "On which day?", "19 November 2026");
        fill(page, "At what time?", "16.40");
        fill(page, "Which reference did the Commissioner give?", "IC-20418");
        radio(page, "By telephone");
        fill(page, "What was told, in short?", "That a list was lost.");
        visit.press("Put it on record");
        assertThat(page.locator("[role=alert]")).containsText("how many records");
        fill(page, "What follows, and by when?", "Numbers and effects by Tuesday.");
        visit.press("Put it on record");
        assertThat(page.locator("[role=alert]")).containsText("reason for the delay");
        fill(page, "Why was it late?", "Nobody knew whom to ask.");
        visit.press("Put it on record");
        page.waitForURL("**/databreach/detail.xhtml**");
        assertThat(page.locator("main")).containsText("IC-20418");
        visit.picture("data-breach");
        to(page, "Dossier for the Commissioner");
        assertThat(page.locator("main")).containsText("Still to follow: how many records");
        visit.picture("data-breach-dossier");
    }

    private static void narrow(DataCase found) {
        try (Visit visit = Visit.of("dpo", 390)) {
            visit.open("databreach/detail.xhtml?ref=" + found.reference());
            visit.picture("data-breach-390");
            visit.open("databreach/list.xhtml");
            visit.picture("data-breaches-390");
            visit.page().setViewportSize(1280, 900);
            visit.picture("data-breaches");
            String sheet = new String(
                    visit.page().request().get("databreach/register.csv").body(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(sheet.contains("Nobody knew whom to ask."), sheet);
            assertEquals(
                    "application/pdf",
                    visit.page()
                            .request()
                            .get("databreach/dossier.pdf?ref=" + found.reference())
                            .headers()
                            .get("content-type"));
        }
        try (Visit visit = Visit.of("headteacher.bee")) {
            assertEquals(404, visit.status("databreach/detail.xhtml?ref=" + found.reference()));
            assertEquals(
                    404,
                    visit.page()
                            .request()
                            .get("databreach/dossier.pdf?ref=" + found.reference())
                            .status());
            assertEquals(
                    404, visit.page().request().get("databreach/register.csv").status());
        }
    }

    /** 8.8: at 48 hours the chief executive is told too, and sees it from then on. */
    @Test
    void alarmReachesTheChiefExecutiveAndSaysNothingOfTheCase() {
        DataCase found = DataCase.opened("2026-11-17");
        ApiClient chief = ApiClient.of("ceo");
        assertEquals(404, chief.get(found.here()).status());
        found.aware(ApiClient.of("dpo"), "2026-11-18T08:00");
        String told =
                "select string_agg(n.subject || ' ' || n.words || ' ' || n.path, ' | ') from notice n join account a on a.person_id = n.person_id where n.kind = 'N07' and n.path like '%' || ? and a.user_name = ";
        assertTrue(awaited(told + "'dpo'", found).contains("about 22 hours"));
        String words = awaited(told + "'ceo'", found);
        assertTrue(words.contains(found.reference()), words);
        assertTrue(!words.contains("breach") && !words.contains("data") && !words.contains("bus"), words);
        assertEquals(200, chief.get(found.here()).status());
    }

    private static String awaited(String query, DataCase found) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        String words = Records.text(query, found.reference());
        while (words == null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            words = Records.text(query, found.reference());
        }
        assertTrue(words != null, "No alarm came");
        return words;
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label).fill(value);
    }

    private static void radio(Page page, String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name))
                .check();
    }

    private static void to(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
        page.waitForURL("**/databreach/**");
    }
}
