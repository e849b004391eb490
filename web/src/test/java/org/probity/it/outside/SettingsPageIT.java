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
