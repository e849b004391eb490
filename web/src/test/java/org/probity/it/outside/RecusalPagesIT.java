package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.StaffCase;
import org.probity.it.Visit;

/** Stepping back and dividing as people do it on their pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RecusalPagesIT {
    private static final String WHY = "Somebody in it and I share a garden wall.";

    @Test
    void headStepsBackFromAReportAndTheChairReadsWhy() {
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", ApiClient.of("headteacher.ced"));
        String report = "breach/detail.xhtml?ref=" + matter.reference();
        try (Visit head = Visit.of("headteacher.ced");
                Visit chair = Visit.of("chair.ced")) {
            Page page = head.open(report);
            page.getByText("Step back from it").click();
            page.waitForURL("**/breach/back.xhtml**");
            assertThat(page.getByText("goes on in your place")).containsText("Abara");
            head.press("Step back");
            assertThat(page.locator("#f\\:why-message")).isVisible();
            page.getByLabel("Why do you step back?").fill(WHY);
            head.isAccessible();
            head.picture("step-back");
            head.press("Step back");
            page.waitForURL("**/breach/away.xhtml");
            assertThat(page.getByText("You have stepped back.")).isVisible();
            assertThat(page.getByText(matter.reference())).hasCount(0);
            head.isAccessible();
            head.picture("stepped-back");
            assertEquals(404, head.status(report));
            assertEquals(404, head.status("breach/back.xhtml?ref=" + matter.reference()));
            chair.open(report);
            assertThat(chair.page().getByText(WHY)).isVisible();
            assertThat(chair.page().getByText("Castellane")).hasCount(0);
        }
    }

    @Test
    void investigatorStepsBackFromACaseAndTheHeadChoosesAnother() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String deputy = CaseOverApi.person(found.head(), "Deshmukh");
        found.matter().step(found.head(), Map.of("outcome", "APPOINTED", "person", deputy));
        String file = "casework/detail.xhtml?ref=" + found.matter().reference();
        try (Visit investigator = Visit.of("dsl.ced");
                Visit head = Visit.of("headteacher.ced")) {
            Page page = investigator.open(file);
            page.getByText("Step back from the case").click();
            assertThat(page.getByText("it needs another investigator")).isVisible();
            page.getByLabel("Why do you step back?").fill(WHY);
            investigator.press("Step back");
            page.waitForURL("**/breach/away.xhtml");
            assertEquals(404, investigator.status(file));
            Page leads = head.open(file);
            assertThat(leads.getByText("Nobody investigates at the moment")).isVisible();
            assertThat(leads.getByText(WHY)).isVisible();
            head.isAccessible();
            head.picture("case-without-investigator");
            leads.getByText("Choose another investigator").click();
            leads.getByLabel("Who?").selectOption(found.matter().free(found.head(), "INVESTIGATOR"));
            head.isAccessible();
            head.press("Bring them in");
            leads.waitForURL("**/casework/detail.xhtml**");
            assertThat(leads.getByText("Nobody investigates at the moment")).hasCount(0);
        }
    }

    @Test
    void headTakesASecondPersonOutOfAReport() {
        CaseOverApi matter = Routed.about("Haile", "CED", "lm.ced", ApiClient.of("headteacher.ced"));
        try (Visit head = Visit.of("headteacher.ced")) {
            Page page = head.open("breach/detail.xhtml?ref=" + matter.reference());
            page.getByText("Divide the report").click();
            page.waitForURL("**/breach/divide.xhtml**");
            page.getByLabel("Who is it?").fill("Deshmukh");
            page.getByLabel("What did they do?").fill("She laughed about it in the same group.");
            head.press("Divide the report");
            assertThat(page.locator(".problems")).containsText("Who is it?");
            page.getByLabel("Ms Anjali Deshmukh").check();
            head.isAccessible();
            head.picture("divide");
            head.press("Divide the report");
            page.waitForURL("**/breach/detail.xhtml**");
            assertThat(page.getByText("The report is divided.")).isVisible();
            assertThat(page.getByText("Told together with it")).isVisible();
            head.isAccessible();
            page.locator("main a[href*='breach/detail.xhtml']").click();
            assertThat(page.getByText("She laughed about it in the same group."))
                    .isVisible();
        }
    }
}
