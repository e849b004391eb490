package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;
import org.probity.it.Visit;

/** The rules of a school in plain words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SettingsPageIT {
    @Test
    void everyRuleTellsItsValueAndWhereItComesFrom() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("school/settings.xhtml");
            assertThat(page.locator("h1")).containsText("Cedar School");
            assertThat(page.locator("main")).containsText("Notice of a hearing that may end in a warning");
            assertThat(page.locator("main")).containsText("5 clear working days");
            assertThat(page.locator("main")).containsText("Trust default");
            assertThat(page.locator("main")).containsText("The school's own policy (S2-18)");
            assertThat(page.locator(".alarm")).hasCount(0);
            visit.isAccessible();
            visit.picture("settings");
            visit.open("school/settings.xhtml?school=TRUST");
            assertThat(page.locator("h1")).containsText("Settings of the trust");
            visit.open("school/settings.xhtml?school=CED");
            assertEquals(404, visit.status("school/settings.xhtml?school=XYZ"));
        }
        try (Visit visit = Visit.of("headteacher.ced", 320)) {
            visit.open("school/settings.xhtml?school=BEE");
            visit.isAccessible();
            visit.picture("settings-narrow");
        }
        try (Visit visit = Visit.of("staff.ced")) {
            assertEquals(404, visit.status("school/settings.xhtml"));
        }
    }

    @Test
    void oneProposesOnThePageAndAnotherAgrees() {
        String rule = "school/rule.xhtml?school=DAM&key=support.offers";
        try (Visit visit = Visit.of("hr")) {
            Page page = visit.open("school/rule.xhtml?school=DAM&key=minAccountAge");
            page.getByLabel("What should it say?").fill("12");
            page.getByLabel("From which day on?").fill("1 December 2026");
            page.getByLabel("Why?").fill("The board agreed on it.");
            visit.press("Propose this");
            assertThat(page.locator("main")).containsText("write a whole number from 13 to 18");
            assertThat(page.locator("main")).containsText("Data Protection Act 2018, section 9");
            visit.isAccessible();
            visit.picture("rule-refused");
            visit.open("school/rule.xhtml?school=DAM&key=evidence.requiredFields");
            visit.isAccessible();
            visit.picture("rule-ticks");
            visit.open(rule);
            page.getByLabel("What should it say?").fill("the line manager\nA talk with the chaplain");
            page.getByLabel("From which day on?").fill("1 December 2026");
            page.getByLabel("Why?").fill("The board agreed on it in October.");
            visit.press("Propose this");
            page.waitForSelector("text=It waits for a second person, who was told.");
            visit.isAccessible();
            visit.picture("rule-proposed");
        }
        try (Visit visit = Visit.of("head-of-hr", 390)) {
            Page page = visit.open("school/settings.xhtml?school=DAM");
            assertThat(page.locator("main")).containsText("Waits for a second person");
            visit.picture("settings-waiting-narrow");
            visit.open(rule);
            visit.isAccessible();
            visit.picture("rule-narrow");
            visit.press("Agree");
            page.waitForSelector("text=You agreed. It holds from its day on.");
            visit.press("Take it back");
            page.waitForSelector("text=It was taken back.");
            assertThat(page.locator("main")).containsText("withdrawn");
        }
    }

    @Test
    void catalogueOfConductNamesTheClauseThatCarriesEachCode() {
        try (Visit visit = Visit.of("staff.ced")) {
            Page page = visit.open("school/conduct.xhtml?school=BEE");
            assertThat(page.locator("h1")).containsText("Conduct at Beech Primary");
            assertThat(page.locator("main")).containsText("Private mail or mobile for school business");
            page.locator("main details summary").first().click();
            visit.isAccessible();
            visit.picture("conduct");
        }
        try (Visit visit = Visit.of("staff.ced", 390)) {
            visit.open("school/conduct.xhtml?school=CED");
            visit.isAccessible();
            visit.picture("conduct-narrow");
        }
    }

    @Test
    void schoolWithoutADataLeadShowsARedBanner() {
        String posts = "role = 'DPL' and school_id = (select id from school where code = 'BEE')";
        Records.run("update post set ends = date '2026-11-19' where " + posts);
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("school/settings.xhtml?school=BEE");
            assertThat(page.locator(".alarm")).containsText("Beech Primary has no data protection lead");
            visit.isAccessible();
            visit.picture("settings-alarm");
            visit.open("school/settings.xhtml?school=CED");
            assertThat(page.locator(".alarm")).hasCount(0);
        } finally {
            Records.run("update post set ends = null where " + posts);
        }
    }
}
