package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Meetings of a month, drawn and listed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CalendarPagesIT {
    @Test
    void meetingStandsInTheDrawingAndInTheListWithoutFacts() {
        String reference = Records.matter("CED");
        String meeting = Records.meeting(reference, "2027-03-10 10:00");
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("calendar/list.xhtml?month=2027-03");
            assertThat(page.locator(".fc")).containsText(reference + " Disciplinary hearing");
            assertThat(page.locator(".rows")).containsText("Wednesday 10 March 2027, 10:00");
            visit.isAccessible();
            visit.picture("calendar");
            APIResponse file = page.request().get("calendar/request.xhtml?id=" + meeting);
            assertTrue(file.headers().get("content-type").startsWith("text/calendar"));
            assertTrue(file.text().contains("METHOD:REQUEST"), file.text());
            assertEquals(404, visit.status("calendar/list.xhtml?month=soon"));
        }
        try (Visit visit = Visit.of("headteacher.ced", 320)) {
            visit.open("calendar/list.xhtml?month=2027-03");
            visit.isAccessible();
            visit.picture("calendar-narrow");
        }
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("calendar/list.xhtml?month=2027-03");
            assertThat(page.locator("main")).not().containsText(reference);
            assertThat(page.locator(".empty")).isVisible();
            visit.isAccessible();
            assertEquals(404, visit.status("calendar/request.xhtml?id=" + meeting));
        }
    }

    @Test
    void theDayOfTheProductIsMarked() {
        try (Visit visit = Visit.of("headteacher.ced")) {
            Page page = visit.open("calendar/list.xhtml");
            String today = page.locator("[data-today]").getAttribute("data-today");
            assertThat(page.locator(".fc-day-today")).hasAttribute("data-date", today);
        }
    }
}
