package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.StaffCase;
import org.probity.it.Visit;

/** Concerns, their review and the sealed part of a case, as their people do it in a browser. */
@Tag("acceptance")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SafeguardingPagesIT {
    @Test
    void thirdConcernIsNotedAndLookedAt() {
        ApiClient lead = ApiClient.of("dsl.bee");
        String person = CaseOverApi.person(ApiClient.of("headteacher.bee"), "Holloway");
        Concerns.noted(lead, "BEE", person, "2026-03-02");
        Concerns.noted(lead, "BEE", person, "2026-09-14");
        try (Visit visit = Visit.of("dsl.bee", 390)) {
            Page page = visit.open("safeguarding/record.xhtml");
            visit.picture("concern-form-390");
            visit.isAccessible();
            visit.press("Note the concern");
            assertThat(page.locator("[role=alert]")).isVisible();
            page.getByLabel("Whom is it about?")
                    .selectOption(new SelectOption().setLabel("Miss Tamsin Holloway, Teaching assistant"));
            page.getByLabel("On which day did it happen?").fill("18 November 2026");
            page.getByLabel("What happened?").fill("She took a picture of the class with her own telephone.");
            page.getByLabel("In which circumstances?").fill("On the trip to the museum, with two helpers.");
            page.getByLabel("What was done?").fill("The picture was deleted in front of the head of year.");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("The person themselves"))
                    .check();
            visit.press("Note the concern");
            page.waitForURL("**/safeguarding/concern.xhtml**");
            assertThat(page.locator("main")).containsText("with her own telephone");
            visit.picture("concern-390");
        }
        review();
    }

    private static void review() {
        try (Visit visit = Visit.of("headteacher.bee")) {
            Page page = visit.open("today/list.xhtml");
            assertThat(page.locator("main")).containsText("Look at a pattern");
            assertThat(page.locator("main")).not().containsText("Holloway");
            visit.open("safeguarding/list.xhtml");
            visit.picture("concerns");
            page.setViewportSize(390, 900);
            visit.picture("concerns-390");
            page.setViewportSize(1280, 900);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Several concerns about one person"))
                    .first()
                    .click();
            page.waitForURL("**/safeguarding/review.xhtml**");
            visit.picture("concern-review");
            visit.isAccessible();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("In sum they reach the harm threshold"))
                    .check();
            page.getByLabel("Why?").fill("The same thing happens again after she was told.");
            visit.press("Put the review on record");
            assertThat(page.locator("main")).containsText("Report the allegation");
            visit.picture("concern-reviewed");
        }
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("safeguarding/list.xhtml");
            assertThat(page.locator("main")).containsText("Holloway");
            assertThat(page.locator("main")).not().containsText("telephone");
            visit.picture("concern-flags");
        }
    }

    @Test
    void sealedPartIsKeptOnTheCaseAndHrReadsWhatIsReleased() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        String reference = found.matter().reference();
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            to(page, "Say whether the harm threshold is met");
            visit.picture("threshold-form");
            visit.isAccessible();
            page.getByLabel("points to a risk of harm").check();
            page.getByLabel("Why, or why not?").fill("He wrote to a pupil at night, twice.");
            page.getByLabel("On which day did the school learn of it?").fill("20 November 2026");
            page.getByLabel("At what time?").fill("08:15");
            visit.press("Put it on record");
            page.waitForURL("**/casework/detail.xhtml**");
            assertThat(page.locator("#sealed")).containsText("risk of harm");
            assertThat(page.locator("main")).containsText("Contact with the LADO");
            to(page, "Record a talk with the LADO");
            page.getByLabel("On which day?").fill("20 November 2026");
            page.getByLabel("At what time?").fill("08:40");
            page.getByLabel("With whom did you speak?").fill("Mrs Calloway");
            page.getByLabel("What was the advice?").fill("No police. Look into it yourselves.");
            page.getByLabel("Which next step was agreed?").fill("A call on Tuesday.");
            page.getByLabel("What may be told to whom?").fill("That there is an allegation; no names.");
            visit.press("Put it on record");
            page.waitForURL("**/casework/detail.xhtml**");
            to(page, "Release something to HR");
            page.getByLabel("What may HR know?").fill("He has no lesson with Year 9 until further notice.");
            page.getByLabel("Why must HR know it?").fill("Cover must be paid.");
            visit.press("Release it to HR");
            page.waitForURL("**/casework/detail.xhtml**");
            visit.picture("sealed");
            visit.isAccessible();
            page.setViewportSize(390, 900);
            visit.picture("sealed-390");
        }
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            assertThat(page.locator("main")).containsText("This case has a sealed part.");
            assertThat(page.locator("main")).not().containsText("at night");
            assertEquals(404, visit.status("safeguarding/seal.xhtml?ref=" + reference + "&kind=LADO"));
            visit.open("safeguarding/list.xhtml");
            assertThat(page.locator("main")).containsText("no lesson with Year 9");
            visit.picture("released");
        }
    }

    private static void to(Page page, String link) {
        Locator found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
        found.click();
        page.waitForURL("**/safeguarding/seal.xhtml**");
    }
}
