package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;

/** Policies over the wire. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyApiIT {
    private static final String TEXT = """
            # %s

            Approved by the Governing Body in March 2026. Next review: March 2027.

            ## Flying

            1. Staff must not fly kites near wires.
            2. Pupils should wind up their strings.
            """;

    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void previewHasTheWholeShapeAndStoresNothing() {
        ApiClient clerk = ApiClient.of("clerk");
        Answer answer = clerk.upload("schools/CED/policies/import", "kites.md", bytes(TEXT.formatted(title)));
        assertEquals(200, answer.status(), answer.text());
        JsonObject preview = answer.object();
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
        assertTrue(!clerk.get("schools/CED/policies?status=DRAFT").text().contains(title));
    }

    @Test
    void policyGoesFromFileToForce() {
        ApiClient clerk = ApiClient.of("clerk");
        Answer saved = clerk.upload("schools/ced/policies/import?save=true", "kites.md", bytes(TEXT.formatted(title)));
        assertEquals(201, saved.status(), saved.text());
        assertEquals("DRAFT", saved.object().get("status").getAsString());
        assertEquals(title, saved.object().get("title").getAsString());
        String id = saved.object().get("id").getAsString();
        JsonArray listed = clerk.get("schools/CED/policies?status=DRAFT").array();
        assertTrue(listed.toString().contains(id));
        Answer refused = clerk.send("POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(404, refused.status());
        ApiClient governor = ApiClient.of("governor.ced");
        Answer signed = governor.send("POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(201, signed.status(), signed.text());
        assertEquals(64, signed.object().get("bodyHash").getAsString().length());
        assertEquals("Governing Body", signed.object().get("body").getAsString());
        assertEquals("Co-opted governor", signed.object().get("title").getAsString());
        Answer again = governor.send("POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(422, again.status(), again.text());
        Answer stale = clerk.send(
                "POST",
                "policies/" + id + "/publication",
                "{\"effectiveFrom\":\"2026-11-20\",\"nextReview\":\"2027-03\",\"seen\":0}");
        assertEquals(409, stale.status(), stale.text());
        Answer published = clerk.send(
                "POST",
                "policies/" + id + "/publication",
                "{\"effectiveFrom\":\"2026-11-20\",\"nextReview\":\"2027-03\",\"reviewCycleMonths\":12}");
        assertEquals(200, published.status(), published.text());
        assertEquals("IN_FORCE", published.object().get("status").getAsString());
        assertEquals("2027-03-31", published.object().get("reviewDue").getAsString());
    }

    @Test
    void theReviewIsTakenFromTheTextOrItsCycle() {
        assertEquals("2027-03-31", reviewDue(TEXT.formatted(title)));
        String silent = TEXT.formatted("More " + title).replace(" Next review: March 2027.", "");
        assertEquals("2027-11-20", reviewDue(silent));
    }

    @Test
    void draftIsNotPublishedAndNotThereForGovernorsElsewhere() {
        ApiClient clerk = ApiClient.of("clerk");
        String id = imported(clerk, TEXT.formatted(title));
        Answer early = clerk.send("POST", "policies/" + id + "/publication", "{\"effectiveFrom\":\"2026-11-20\"}");
        assertEquals(422, early.status(), early.text());
        Answer elsewhere = ApiClient.of("governor.elm").send("POST", "policies/" + id + "/sign-offs", "{}");
        assertEquals(404, elsewhere.status(), elsewhere.text());
    }

    private static String reviewDue(String text) {
        ApiClient clerk = ApiClient.of("clerk");
        String id = imported(clerk, text);
        ApiClient.of("governor.ced").send("POST", "policies/" + id + "/sign-offs", "{}");
        Answer published = clerk.send("POST", "policies/" + id + "/publication", "{\"effectiveFrom\":\"2026-11-20\"}");
        assertEquals(200, published.status(), published.text());
        return published.object().get("reviewDue").getAsString();
    }

    private static String imported(ApiClient clerk, String text) {
        Answer saved = clerk.upload("schools/CED/policies/import?save=true", "kites.md", bytes(text));
        assertEquals(201, saved.status(), saved.text());
        return saved.object().get("id").getAsString();
    }

    @Test
    void fileThatIsNotWhatItsNameSaysIsRefused() {
        Answer answer = ApiClient.of("clerk").upload("schools/CED/policies/import", "kites.pdf", bytes("Kites"));
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.text().contains(".pdf"));
        assertEquals(404, ApiClient.of("staff.ced").get("schools/NONE/policies").status());
        assertEquals(
                404,
                ApiClient.of("staff.ced")
                        .upload("schools/CED/policies/import", "kites.md", bytes("1. A."))
                        .status());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
