package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;
import org.probity.it.Visit;

/** The procedure editor in the browser: typed over by keyboard, drawn anew, marked, replayed, published by two people. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProcedurePagesIT {
    private static final String SUPPORT = "support-offer";

    @AfterEach
    void asItWas() {
        List.of(SUPPORT, "staff-conduct").forEach(OwnDrafts::away);
        OwnDrafts.firstVersionAgain(SUPPORT);
        OwnDrafts.forgotten("sports-day");
    }

    @Test
    void aNewProcedureIsTakenInAndCountedInHours() {
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("procedure/list.xhtml");
            page.getByText("Take in a new procedure").click();
            page.locator("[id='f:text']").fill(OwnDrafts.SPORTS_DAY.replace("kind: CHECK", "kind: CHEK"));
            visit.press("Take it in");
            assertThat(page.locator(".problems")).containsText("CHEK");
            page.locator("[id='f:text']").fill(OwnDrafts.SPORTS_DAY);
            visit.press("Read it");
            assertThat(page.locator("main")).containsText("1 step. No problem stands.");
            visit.isAccessible();
            visit.press("Take it in");
            page.waitForURL("**/draft.xhtml**");
            page.getByLabel("How many for").fill("36");
            page.getByLabel("Counted in, for").selectOption("HOURS");
            visit.press("Save");
            page.waitForSelector("text=Saved. Nothing changes for cases");
            assertThat(page.getByLabel("How many for")).hasValue("36");
            visit.isAccessible();
            visit.open("procedure/list.xhtml");
            assertThat(page.locator("main")).containsText("New procedures in hand");
            assertThat(page.locator("main")).containsText("Sports day");
            visit.isAccessible();
        }
    }

    @Test
    void aVersionIsReadAsATableAndAsAPicture() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("procedure/list.xhtml");
            assertThat(page.locator("main li.row")).hasCount(25);
            visit.picture("procedures");
            page.getByText("Next").click();
            assertThat(page.locator("main li.row")).hasCount(2);
            visit.open("procedure/detail.xhtml?id=" + OwnDrafts.version("staff-conduct"));
            assertThat(page.locator("svg .step-box")).hasCount(15);
            assertThat(page.locator(".steps-table tbody tr")).hasCount(15);
            assertThat(page.locator("main")).not().containsText("Begin a draft");
            visit.isAccessible();
            visit.picture("procedure");
        }
        try (Visit visit = Visit.of("headteacher.ced", 390)) {
            visit.open("procedure/detail.xhtml?id=" + OwnDrafts.version("staff-conduct"));
            visit.isAccessible();
            visit.picture("procedure-narrow");
        }
    }

    @Test
    void theHeadOfHrTypesByKeyboardSeesItDrawnAndTheChiefExecutivePublishes() {
        String draft;
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("procedure/detail.xhtml?id=" + OwnDrafts.version(SUPPORT));
            visit.press("Begin a draft");
            page.waitForURL("**/draft.xhtml**");
            draft = page.url().replaceAll(".*id=([^&]*).*", "$1");
            page.getByLabel("Name of the step offer").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("Offer our help");
            page.keyboard().press("Tab");
            assertThat(page.locator("svg")).containsText("Offer our help");
            page.getByLabel("Who decides Offer our help")
                    .or(page.getByLabel("Who decides Offer support"))
                    .fill("HHR, QQ");
            page.keyboard().press("Tab");
            assertThat(page.locator("main .faults").first()).isAttached();
            assertThat(page.locator("[id='f:count']")).containsText("1 problem stands.");
            assertThat(page.locator("svg .step-box.wrong")).hasCount(1);
            assertThat(page.locator(".edit-table")).containsText("there is no role \"QQ\"");
            visit.isAccessible();
            visit.picture("procedure-draft-problem");
            assertEquals("0", stored(draft, "Offer our help"));
            page.getByLabel("How many for").first().fill("soon");
            visit.press("Save");
            assertThat(page.locator(".problems")).containsText("\"soon\" is no number of days");
            assertThat(page.getByLabel("Name of the step offer")).hasValue("Offer our help");
            page.getByLabel("How many for").first().fill("3");
            page.getByLabel("Who decides").first().fill("HHR, HT");
            visit.press("Save");
            page.waitForSelector("text=Saved. Nothing changes for cases");
            assertEquals("1", stored(draft, "Offer our help"));
            page.locator(".edit-table button").first().click();
            assertThat(page.locator(".way-fields")).hasCount(1);
            visit.isAccessible();
            visit.picture("procedure-draft");
            page.getByText("Publish", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("From which day on?").fill("20 November 2026");
            page.getByLabel("Why does it change?").fill("The board agreed on it.");
            visit.isAccessible();
            visit.picture("procedure-publish");
            visit.press("Ask a second person");
            page.waitForSelector("text=It waits for a second person");
            assertThat(page.getByText("Agree and publish")).hasCount(0);
        }
        try (Visit visit = Visit.of("ceo", 390)) {
            Page page = visit.open("procedure/publish.xhtml?id=" + draft);
            visit.isAccessible();
            visit.picture("procedure-agree-narrow");
            visit.press("Agree and publish");
            page.waitForSelector("text=You agreed.");
            visit.open("procedure/list.xhtml?after=staff-conduct");
            assertThat(page.locator("main")).containsText(Pattern.compile("Version [2-9]"));
            assertThat(page.locator("main")).containsText("made by your trust");
        }
    }

    private static String stored(String draft, String words) {
        return Records.text(
                "select cast(count(*) as text) from procedure_draft where public_id = ? and text like '%" + words
                        + "%'",
                draft);
    }

    @Test
    void aFileIsReadAndShownFirstAndPastCasesAreLedAlongIt() {
        String id = OwnDrafts.ofStaffConduct();
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("procedure/import.xhtml?id=" + id);
            String text = page.locator("[id='f:text']").inputValue();
            page.locator("[id='f:text']").fill(text.replace("kind: APPOINT", "kind: APOINT"));
            visit.press("Read it");
            assertThat(page.locator(".problems")).containsText("line");
            assertThat(page.locator(".problems")).containsText("APOINT");
            assertTrue(page.locator("[id='f:text']").inputValue().contains("APOINT"));
            page.locator("[id='f:text']").fill(text.replace("title: Mediation", "title: Talking"));
            visit.press("Read it");
            assertThat(page.locator("main")).containsText("15 steps. No problem stands.");
            visit.isAccessible();
            visit.picture("procedure-import");
            visit.press("Take it in");
            page.waitForSelector("text=The file is the draft now.");
            assertThat(page.locator("svg")).containsText("Talking");
            visit.open("procedure/replay.xhtml?id=" + id);
            assertThat(page.locator("main table").first()).containsText("Investigation report");
            visit.isAccessible();
            visit.picture("procedure-replay");
        }
        try (Visit visit = Visit.of("head-of-hr", 390)) {
            visit.open("procedure/draft.xhtml?id=" + id);
            visit.isAccessible();
            visit.picture("procedure-draft-narrow");
            visit.open("procedure/replay.xhtml?id=" + id);
            visit.picture("procedure-replay-narrow");
        }
    }
}
