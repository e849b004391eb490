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
