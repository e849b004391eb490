package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;
import org.probity.it.Records;

/** Letters and meetings over the public API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LetterApiIT {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void letterIsToldWithItsStateAndItsPdf() throws IOException, InterruptedException {
        String reference = Records.matter("CED");
        String id = Records.letter(reference, "UNCERTAIN", "EMAIL", FRIDAY);
        String token = token("headteacher.ced");
        JsonObject letter = json(get("letters/" + id, token));
        assertEquals(reference, letter.getString("reference"));
        assertEquals("L01", letter.getString("letter"));
        assertEquals("UNCERTAIN", letter.getString("state"));
        assertEquals("SUBJECT", letter.getString("recipientKind"));
        assertEquals("EMAIL", letter.getString("service"));
        assertEquals(0, letter.getJsonArray("reasons").size());
        HttpResponse<byte[]> pdf = get("letters/" + id + "/pdf", token);
        assertEquals("application/pdf", pdf.headers().firstValue("content-type").orElseThrow());
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf.body(), 4));
    }

    @Test
    void meetingIsACalendarFileWithOneAttendee() throws IOException, InterruptedException {
        String id = Records.meeting(Records.matter("CED"), "2026-12-10 14:00");
        HttpResponse<byte[]> file = get("meetings/" + id + ".ics", token("headteacher.ced"));
        String calendar = new String(file.body(), StandardCharsets.UTF_8);
        assertEquals(200, file.statusCode(), calendar);
        assertTrue(file.headers().firstValue("content-type").orElseThrow().startsWith("text/calendar"));
        assertEquals(2, calendar.split("ATTENDEE", -1).length);
        assertTrue(calendar.contains("SUMMARY:Meeting - private"), calendar);
    }

    @Test
    void otherSchoolsFindNothing() throws IOException, InterruptedException {
        String reference = Records.matter("CED");
        String letter = Records.letter(reference, "SENT", "EMAIL", FRIDAY);
        String meeting = Records.meeting(reference, "2026-12-11 14:00");
        String token = token("headteacher.elm");
        assertEquals(404, get("letters/" + letter, token).statusCode());
        assertEquals(404, get("letters/" + letter + "/pdf", token).statusCode());
        assertEquals(404, get("meetings/" + meeting + ".ics", token).statusCode());
        assertEquals(401, get("letters/" + letter, "no-token").statusCode());
    }

    private String token(String userName) throws IOException, InterruptedException {
        String ask = Json.createObjectBuilder()
                .add("userName", userName)
                .add("password", Infrastructure.samplePassword())
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + "api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ask))
                .build();
        return json(client.send(request, HttpResponse.BodyHandlers.ofByteArray()))
                .getString("token");
    }

    private HttpResponse<byte[]> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + "api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        try (JsonReader reader =
                Json.createReader(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
