package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Dates of cases in the calendar, and as a feed for a calendar program: references only, and only what its owner may see at that moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeadlineFeedIT {
    private static final String HEAD = "headteacher.dam";

    @Test
    void ownDatesStandInTheCalendarAndAreReadAtTheSecretAddress() throws IOException, ParserException {
        CaseOverApi matter = aboutATeacher();
        String due = matter.seenBy(ApiClient.of(HEAD))
                .getAsJsonArray("dueDates")
                .get(0)
                .getAsJsonObject()
                .get("due")
                .getAsString();
        String address;
        try (Visit visit = Visit.of(HEAD)) {
            Page page = visit.open("calendar/list.xhtml?month=" + due.substring(0, 7));
            assertThat(page.locator(".rows")).containsText(matter.reference());
            visit.isAccessible();
            visit.picture("calendar-dates");
            page.getByText("My dates in my own calendar program").click();
            page.waitForURL("**feed.xhtml");
            visit.isAccessible();
            visit.press("Make an address");
            address = page.locator("code").innerText();
            visit.isAccessible();
            visit.picture("calendar-feed");
        }
        String feed = read(address);
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        assertFalse(calendar.validate().hasErrors());
        assertTrue(feed.contains("SUMMARY:" + matter.reference() + "\r\n"), feed);
        assertTrue(feed.contains("DTSTART;VALUE=DATE:" + due.replace("-", "")), feed);
        for (String fact : new String[] {"nvestigat", "Wapentake", "Teacher", "http"}) {
            assertFalse(feed.contains(fact), fact);
        }
        assertTrue(ApiClient.of(HEAD)
                .get("calendar/dates?from=2026-11-01&to=2027-03-31")
                .text()
                .contains(matter.reference()));

        conflict(matter, HEAD);
        assertFalse(read(address).contains(matter.reference()), "A conflict that arises takes the entries out.");
        assertFalse(ApiClient.of(HEAD)
                .get("calendar/dates?from=2026-11-01&to=2027-03-31")
                .text()
                .contains(matter.reference()));
    }

    @Test
    void whoeverTheCaseIsAboutHasNothingOfItInTheirFeed() {
        CaseOverApi matter = aboutATeacher();
        String subject = Records.text(
                "select a.user_name from account a join case_file c on c.subject_id = a.person_id join matter m on m.id = c.matter_id where m.reference = ?",
                matter.reference());
        String feed = ApiClient.of(subject)
                .post("calendar/feed", "")
                .object()
                .get("address")
                .getAsString();
        assertFalse(read(feed).contains(matter.reference()));
    }

    @Test
    void addressEndsWhenItIsRenewedOrRevoked() {
        ApiClient clerk = ApiClient.of("clerk");
        String first = clerk.post("calendar/feed", "").object().get("address").getAsString();
        assertEquals(200, status(first));
        String second = clerk.post("calendar/feed", "").object().get("address").getAsString();
        assertEquals(404, status(first));
        assertEquals(200, status(second));
        assertEquals(404, status(second.replace("/dates/", "/reviews/")), "It opens no other calendar.");
        assertEquals(204, clerk.send("DELETE", "calendar/feed", "").status());
        assertEquals(404, status(second));
    }

    private static CaseOverApi aboutATeacher() {
        ApiClient head = ApiClient.of(HEAD);
        CaseOverApi matter = Routed.about(teacher(), "DAM", "staff.dam");
        matter.triaged(head, Routed.charge(head, matter, Map.of("subjectKind", "TEACHER")));
        return matter;
    }

    private static Map<String, String> teacher() {
        return Map.of(
                "person",
                Records.text(
                        "select p.public_id from person p join account a on a.person_id = p.id where a.user_name = ?",
                        "staff2.dam"));
    }

    private static void conflict(CaseOverApi matter, String userName) {
        Records.run(
                "insert into conflict (id, matter_id, person_id, reason) select nextval('ids'), m.id, a.person_id, 'RELATIVE' from matter m, account a where m.reference = ? and a.user_name = ?",
                matter.reference(),
                userName);
    }

    private static String read(String address) {
        try (Visit anybody = Visit.ofAnybody()) {
            APIResponse file = anybody.page().request().get(whole(address));
            assertEquals(200, file.status());
            assertTrue(file.headers().get("content-type").startsWith("text/calendar"));
            return file.text();
        }
    }

    private static int status(String address) {
        try (Visit anybody = Visit.ofAnybody()) {
            return anybody.page().request().get(whole(address)).status();
        }
    }

    private static String whole(String address) {
        return address.startsWith("/") ? Infrastructure.baseUrl() + address.substring(1) : address;
    }
}
