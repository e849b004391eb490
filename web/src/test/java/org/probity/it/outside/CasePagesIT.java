package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Telling;
import org.probity.it.Visit;

/** From a colleague's report to a case with its first step, as the people of Cedar School do it in a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CasePagesIT {
    @Test
    void reportBecomesACaseThatOtherSchoolsDoNotSee() {
        String reference = report();
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("today/list.xhtml");
            assertThat(page.locator("main")).containsText(reference);
            visit.isAccessible();
            visit.picture("today");
            visit.open("breach/detail.xhtml?ref=" + reference);
            visit.isAccessible();
            visit.open("breach/triage.xhtml?ref=" + reference);
            visit.isAccessible();
            page.getByLabel("In which role did the person act?").selectOption(new SelectOption().setLabel("A teacher"));
            page.locator("input[type=checkbox]").first().check();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("On purpose"))
                    .check();
            page.getByLabel("Was discipline considered").fill("Considered: an investigation first.");
            press(page, "Show what would happen");
            assertThat(page.locator("main")).containsText("What your school's rules would do");
            visit.picture("triage");
            press(page, "Decide");
            page.waitForURL("**/casework/detail.xhtml**");
        }
        seenByNobodyElse(reference);
    }

    private static void seenByNobodyElse(String reference) {
        try (Visit visit = Visit.of("headteacher.elm")) {
            assertEquals(404, visit.status("casework/detail.xhtml?ref=" + reference));
        }
    }

    private static String report() {
        try (Visit visit = Visit.of("lm.ced", 390)) {
            Page page = visit.open("breach/report.xhtml");
            Telling.in(visit)
                    .saying(
                            "What happened?",
                            "A teacher wrote a remark about a colleague in an open group for parents.")
                    .saying("Name or office", "A teacher of Year 5")
                    .saying("On which day?", "14 November 2026")
                    .send();
            Locator reference = page.locator("main strong").first();
            assertTrue(reference.textContent().matches("CED-2026-[0-9B-Z]{6}"), reference.textContent());
            visit.isAccessible();
            return reference.textContent();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
