package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.Infrastructure;

/** Policies over the wire. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyApiIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "frontier";
    private static final String TEXT = """
            # %s

            Approved by the Governing Body in March 2026. Next review: March 2027.

            ## Flying

            1. Staff must not fly kites near wires.
            2. Pupils should wind up their strings.
            """;

    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void previewHasTheWholeShapeAndStoresNothing() throws Exception {
        String clerk = token("clerk");
        HttpResponse<String> answer = upload(clerk, "schools/CED/policies/import", "kites.md", TEXT.formatted(title));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject preview = object(answer);
        assertEquals(title, preview.get("title").getAsString());
        assertTrue(preview.getAsJsonArray("headings").toString().contains("Flying"));
        JsonObject clause = preview.getAsJsonArray("clauses").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(read -> read.get("text").getAsString().startsWith("Staff"))
                .findFirst()
                .orElseThrow();
        assertEquals("Flying", clause.get("heading").getAsString());
        assertEquals("PROHIBITED", clause.get("strength").getAsString());
        assertEquals("1", clause.get("number").getAsString());
        assertEquals(
                "2027-03", preview.getAsJsonObject("nextReview").get("date").getAsString());
        assertEquals(
                "MONTH", preview.getAsJsonObject("nextReview").get("precision").getAsString());
        for (String list :
                new String[] {"prohibited", "relatedPolicies", "legalReferences", "roles", "revisionDates", "warnings"
                }) {
            assertTrue(preview.has(list), list);
        }
        assertTrue(!get(clerk, "schools/CED/policies?status=DRAFT").body().contains(title));
    }

    @Test
    void policyGoesFromFileToForce() throws Exception {
        String clerk = token("clerk");
        HttpResponse<String> saved =
                upload(clerk, "schools/ced/policies/import?save=true", "kites.md", TEXT.formatted(title));
        assertEquals(201, saved.statusCode(), saved.body());
        String id = object(saved).get("id").getAsString();
        JsonArray listed = array(get(clerk, "schools/CED/policies?status=DRAFT"));
        assertTrue(listed.toString().contains(id));
        HttpResponse<String> refused = send(clerk, "POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(404, refused.statusCode());
        assertEquals(
                200,
                send(
                                clerk,
                                "PUT",
                                "policies/" + id + "/particulars",
                                "{\"ownerRole\":\"Headteacher\",\"audience\":[\"Staff\"],\"changeSummary\":\"New.\"}")
                        .statusCode());
        assertEquals(
                200, send(clerk, "POST", "policies/" + id + "/submission", "{}").statusCode());
        String governor = token("governor.ced");
        HttpResponse<String> incomplete = send(governor, "POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(422, incomplete.statusCode());
        assertTrue(incomplete.body().contains("the body that approves"), incomplete.body());
        HttpResponse<String> signed = send(
                governor,
                "POST",
                "policies/" + id + "/sign-offs",
                "{\"body\":\"Governing body\",\"title\":\"Governor\",\"minuteReference\":\"7\"}");
        assertEquals(201, signed.statusCode(), signed.body());
        assertEquals(64, object(signed).get("bodyHash").getAsString().length());
        HttpResponse<String> stale = send(
                clerk,
                "POST",
                "policies/" + id + "/publication",
                "{\"effectiveFrom\":\"2026-11-20\",\"nextReview\":\"2027-03\",\"seen\":0}");
        assertEquals(409, stale.statusCode(), stale.body());
        HttpResponse<String> published = send(
                clerk,
                "POST",
                "policies/" + id + "/publication",
                "{\"effectiveFrom\":\"2026-11-20\",\"nextReview\":\"2027-03\",\"reviewCycleMonths\":12}");
        assertEquals(200, published.statusCode(), published.body());
        assertEquals("IN_FORCE", object(published).get("status").getAsString());
        assertEquals("2027-03-31", object(published).get("reviewDue").getAsString());
    }

    @Test
    void fileThatIsNotWhatItsNameSaysIsRefused() throws Exception {
        HttpResponse<String> answer = upload(token("clerk"), "schools/CED/policies/import", "kites.pdf", "Kites");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(".pdf"));
        assertEquals(404, get(token("staff.ced"), "schools/NONE/policies").statusCode());
        assertEquals(
                404,
                upload(token("staff.ced"), "schools/CED/policies/import", "kites.md", "1. A.")
                        .statusCode());
    }

    private static String token(String userName) throws Exception {
        HttpResponse<String> answer = send(
                null,
                "POST",
                "tokens",
                "{\"userName\":\"" + userName + "\",\"password\":\"" + Infrastructure.samplePassword() + "\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        return object(answer).get("token").getAsString();
    }

    private static HttpResponse<String> get(String token, String path) throws Exception {
        return CLIENT.send(request(token, path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String token, String method, String path, String json) throws Exception {
        HttpRequest.Builder request = request(token, path).header("Content-Type", "application/json");
        return CLIENT.send(
                request.method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> upload(String token, String path, String name, String content)
            throws Exception {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest.Builder request =
                request(token, path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return CLIENT.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + "api/v1/" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonArray array(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonArray();
    }
}
