package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.Records;

/** Letters and meetings over the public API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LetterApiIT {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private static final String MISSENT = "{\"what\":\"It went to a stranger.\",\"awareAt\":\"2026-11-20T07:30\"}";

    @Test
    void letterIsToldWithItsStateAndItsPdf() {
        String reference = Records.matter("CED");
        String id = Records.letter(reference, "UNCERTAIN", "EMAIL", FRIDAY);
        ApiClient client = ApiClient.of("headteacher.ced");
        JsonObject letter = client.get("letters/" + id).object();
        assertEquals(reference, letter.get("reference").getAsString());
        assertEquals("L01", letter.get("letter").getAsString());
        assertEquals("UNCERTAIN", letter.get("state").getAsString());
        assertEquals("SUBJECT", letter.get("recipientKind").getAsString());
        assertEquals("EMAIL", letter.get("service").getAsString());
        assertEquals(0, letter.getAsJsonArray("reasons").size());
        ApiClient.Answer pdf = client.get("letters/" + id + "/pdf");
        assertEquals("application/pdf", pdf.type());
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf.body(), 4));
    }

    /** DP-08. */
    @Test
    void letterToTheWrongPersonOpensADataBreachWithReadersOfItsOwn() {
        String letter = Records.letter(Records.matter("CED"), "UNCERTAIN", "EMAIL", FRIDAY);
        ApiClient head = ApiClient.of("headteacher.ced");
        ApiClient officer = ApiClient.of("dpo");
        String path = "letters/" + letter + "/data-breach";
        assertEquals(404, ApiClient.of("staff.ced").post(path, MISSENT).status());
        assertEquals(404, ApiClient.of("headteacher.elm").post(path, MISSENT).status());
        Routed.refused(
                "Say what happened",
                head.post(path, MISSENT.replace("It went", " ").replace(" to a stranger.", "")));
        Routed.refused("lies in the future", head.post(path, MISSENT.replace("2026-11-20", "2026-11-29")));
        ApiClient.Answer opened = head.post(path, MISSENT);
        assertEquals(201, opened.status(), opened.text());
        String reference = opened.object().get("reference").getAsString();
        JsonObject breach = officer.get("data-breaches/" + reference).object();
        assertEquals("RUNNING", breach.get("state").getAsString());
        assertEquals("2026-11-23T07:30:00Z", breach.get("due").getAsString());
        assertTrue(
                breach.get("letterId") == null || breach.get("letterId").isJsonNull(),
                "The officer does not read it: " + breach);
        assertEquals(404, officer.get("letters/" + letter).status());
        assertEquals(404, ApiClient.of("staff.ced").get("cases/" + reference).status());
        JsonObject file = head.get("cases/" + reference).object();
        assertTrue(file.get("letters").toString().contains("\"D\""), file.toString());
        Routed.refused("is open for this letter", head.post(path, MISSENT));
        JsonObject weighed = officer.post(
                        "data-breaches/" + reference + "/assessments",
                        "{\"likelihood\":\"UNLIKELY\",\"weight\":\"LIMITED\",\"reasons\":\"It came back unread.\"}")
                .object();
        assertEquals("NOBODY_TO_TELL", weighed.get("state").getAsString(), weighed.toString());
        assertEquals(
                "Lessons",
                officer.get("cases/" + reference)
                        .object()
                        .getAsJsonObject("step")
                        .get("title")
                        .getAsString());
    }

    @Test
    void letterThatHasNotLeftIsNoDataBreach() {
        String letter = Records.letter(Records.matter("CED"), "QUEUED", "EMAIL", FRIDAY);
        Routed.refused(
                "has not left", ApiClient.of("headteacher.ced").post("letters/" + letter + "/data-breach", MISSENT));
    }

    @Test
    void meetingIsACalendarFileWithOneAttendee() {
        String id = Records.meeting(Records.matter("CED"), "2026-12-10 14:00");
        ApiClient.Answer file = ApiClient.of("headteacher.ced").get("meetings/" + id + ".ics");
        String calendar = file.text();
        assertEquals(200, file.status(), calendar);
        assertTrue(file.type().startsWith("text/calendar"));
        assertEquals(2, calendar.split("ATTENDEE", -1).length);
        assertTrue(calendar.contains("SUMMARY:Meeting - private"), calendar);
    }

    @Test
    void otherSchoolsFindNothing() {
        String reference = Records.matter("CED");
        String letter = Records.letter(reference, "SENT", "EMAIL", FRIDAY);
        String meeting = Records.meeting(reference, "2026-12-11 14:00");
        ApiClient client = ApiClient.of("headteacher.elm");
        assertEquals(404, client.get("letters/" + letter).status());
        assertEquals(404, client.get("letters/" + letter + "/pdf").status());
        assertEquals(404, client.get("meetings/" + meeting + ".ics").status());
        assertEquals(401, ApiClient.with("no-token").get("letters/" + letter).status());
    }
}
