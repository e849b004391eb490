package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Mails;
import org.probity.it.StaffCase;
import org.probity.it.Visit;

/** A meeting of a case in a browser: who is asked, and calling it off (LT-06). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MeetingPagesIT {
    private static final String REASON = "Why is the meeting called off?";

    @Test
    void headteacherCallsAnInterviewOffAndTheCaseSaysSo() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18");
        found.matter().step(found.head(), found.appointment());
        Map<String, Object> step = StaffCase.meeting("INTERVIEW_WITNESS", "2027-05-05");
        String mail = UUID.randomUUID() + "@pages.example";
        step.put("to", Map.of("name", "Mrs Larkrise", "email", mail, "address", "3 Mill Lane"));
        step.put("fields", Map.of("meetingTopic", "what was said at the gate"));
        found.matter().step(found.head(), step);
        new Mails(Infrastructure.mail()).next(mail, 0);
        String reference = found.matter().reference();
        String file = "calendar/request.xhtml?id="
                + CaseOverApi.ids(found.seen(), "meetings").get(0);
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            rows(page).locator("a").click();
            page.waitForURL("**/casework/meeting.xhtml**");
            assertThat(page.locator("h1")).hasText("Investigation interview");
            assertThat(page.locator("main")).containsText("Mrs Larkrise, a witness. Asked by e-mail");
            visit.isAccessible();
            visit.picture("meeting");
            visit.press("Call the meeting off");
            assertThat(page.locator(".problems")).isVisible();
            assertThat(page.locator("main")).containsText("Mrs Larkrise");
            visit.isAccessible();
            page.getByLabel(REASON).fill("The witness has moved away.");
            visit.press("Call the meeting off");
            page.waitForURL("**/casework/detail.xhtml**");
            assertThat(page.locator(".news")).containsText("The meeting is called off.");
            assertThat(rows(page)).containsText("called off");
            assertThat(page.locator("#so-far")).containsText("A meeting was called off");
            assertThat(page.locator("#so-far")).containsText("Reason: The witness has moved away.");
            visit.isAccessible();
            rows(page).locator("a").click();
            page.waitForURL("**/casework/meeting.xhtml**");
            assertThat(page.getByLabel(REASON)).hasCount(0);
            visit.open("calendar/list.xhtml?month=2027-05");
            Locator entry =
                    page.locator(".rows .row", new Page.LocatorOptions().setHasText("Wednesday 5 May 2027, 10:00"));
            assertThat(entry.filter(new Locator.FilterOptions().setHasText(reference)))
                    .containsText("called off");
            String calendar = page.request().get(file).text();
            assertTrue(calendar.contains("METHOD:CANCEL"), calendar);
        }
    }

    @Test
    void whoReadsTheCaseOnlySeesTheMeetingAndOthersNothing() {
        StaffCase found = StaffCase.opened("CED", "Haile", "2026-11-18")
                .investigated()
                .prepared("FIRST_WRITTEN", "Castellane")
                .invited("2026-12-04");
        String address = "casework/meeting.xhtml?ref=" + found.matter().reference() + "&id="
                + CaseOverApi.ids(found.seen(), "meetings").get(0);
        try (Visit visit = Visit.of("head-of-hr", 320)) {
            Page page = visit.open(address);
            assertThat(page.locator("main")).containsText("The request has not left yet, and will be withdrawn.");
            assertThat(page.getByLabel(REASON)).isVisible();
            visit.isAccessible();
            visit.picture("meeting-narrow");
        }
        try (Visit visit = Visit.of("headteacher.elm")) {
            assertEquals(404, visit.status(address));
        }
        try (Visit visit = Visit.of("dsl.ced")) {
            assertEquals(404, visit.status(address));
        }
    }

    private static Locator rows(Page page) {
        return page.getByLabel("Meetings of this case");
    }
}
