package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.Records;

/** Policies on their way in over the public API: by the dozen, for the trust, and several at the same moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyIntakeApiIT {
    private final String title = "Kites " + UUID.randomUUID();

    @Test
    void samePathOverTheApi() {
        ApiClient clerk = ApiClient.of("clerk");
        byte[] archive = PolicyIntakeIT.zip(Map.of(
                "kites.md", PolicyIntakeIT.POLICY.formatted(title).getBytes(StandardCharsets.UTF_8),
                "letter.txt", PolicyIntakeIT.LETTER.getBytes(StandardCharsets.UTF_8)));
        Answer looked = clerk.upload("migrating-policies", "all.zip", archive);
        assertEquals(200, looked.status(), looked.text());
        assertTrue(looked.text().contains("reads like a letter"), looked.text());
        Answer kept = clerk.upload("migrating-policies?save=true", "all.zip", archive);
        List<JsonObject> files =
                kept.array().asList().stream().map(JsonElement::getAsJsonObject).toList();
        String id = files.get(0).get("id").getAsString();
        assertEquals("CED", files.get(0).get("school").getAsString());
        assertTrue(!files.get(1).has("id") || files.get(1).get("id").isJsonNull());
        assertTrue(clerk.get("migrating-policies").text().contains(id));
        Answer said = clerk.get("policies/" + id + "/said");
        assertTrue(said.text().contains("kites@cedar.example"), said.text());
        Answer corrected = clerk.send(
                "PUT",
                "policies/" + id + "/said",
                "[{\"topic\":\"ROLE\",\"value\":\"Kite master\",\"evidence\":\"\"}]");
        assertEquals(200, corrected.status(), corrected.text());
        assertEquals(1, corrected.array().size());
        Answer again = clerk.upload(
                "migrating-policies?save=true",
                "kites.md",
                PolicyIntakeIT.POLICY.formatted(title).getBytes(StandardCharsets.UTF_8));
        assertTrue(again.text().contains("already"), again.text());
        Answer early = clerk.send("POST", "migrating-policies/" + id + "/release", "{\"since\":\"2027-01-01\"}");
        assertEquals(422, early.status(), early.text());
        Answer released = clerk.send(
                "POST",
                "migrating-policies/" + id + "/release",
                "{\"since\":\"2024-05-04\",\"approvedBy\":\"Governing Body\",\"approvedOn\":\"2024-05\"}");
        assertEquals(200, released.status(), released.text());
        assertEquals("IN_FORCE", released.object().get("status").getAsString());
        assertEquals(
                "true",
                Records.text(
                        "select cast(count(*) = 1 as text) from review_day d join policy_version v on v.id = d.version_id where v.public_id = ?",
                        id));
        assertEquals(
                404,
                clerk.send("POST", "migrating-policies/" + id + "/release", "{}")
                        .status());
        assertEquals(
                404,
                ApiClient.of("staff.ced")
                        .upload("migrating-policies", "all.zip", archive)
                        .status());
    }

    @Test
    void textOfADraftIsCorrectedPieceByPiece() {
        ApiClient clerk = ApiClient.of("clerk");
        byte[] file = PolicyIntakeIT.POLICY.formatted(title).getBytes(StandardCharsets.UTF_8);
        Answer kept = clerk.upload("schools/CED/policies/import?save=true", "kites.md", file);
        String path = "policies/" + kept.object().get("id").getAsString() + "/text";
        JsonObject text = clerk.get(path).object();
        JsonObject clause = text.getAsJsonArray("pieces").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(piece ->
                        piece.has("text") && piece.get("text").getAsString().contains("fly kites near wires"))
                .findFirst()
                .orElseThrow();
        assertEquals("PROHIBITED", clause.get("strength").getAsString());
        clause.addProperty("text", "Nobody flies kites near wires.");
        clause.add("codes", JsonParser.parseString("[\"CC-01\"]"));
        Answer corrected = clerk.send("PUT", path, text.toString());
        assertEquals(200, corrected.status(), corrected.text());
        assertTrue(clerk.get(path).text().contains("Nobody flies kites near wires."));
        assertEquals(409, clerk.send("PUT", path, text.toString()).status());
        text.remove("seen");
        clause.add("codes", JsonParser.parseString("[\"CC-99\"]"));
        Answer unknown = clerk.send("PUT", path, text.toString());
        assertEquals(422, unknown.status(), unknown.text());
        assertTrue(unknown.text().contains("There is no code CC-99"), unknown.text());
        assertEquals(404, ApiClient.of("staff.ced").get(path).status());
    }

    @Test
    void textOfTheTrustWaitsLikeTheOthersAndIsNotSubmittedBefore() {
        ApiClient clerk = ApiClient.of("clerk");
        byte[] file = PolicyIntakeIT.POLICY
                .formatted(title)
                .replace("Cedar", "Hedgerow")
                .getBytes(StandardCharsets.UTF_8);
        Answer kept = clerk.upload("migrating-policies?save=true&school=TRUST", "kites.md", file);
        JsonObject read = kept.array().get(0).getAsJsonObject();
        assertEquals("TRUST", read.get("school").getAsString(), kept.text());
        String id = read.get("id").getAsString();
        assertTrue(clerk.get("migrating-policies").text().contains(id));
        Answer again = clerk.upload("migrating-policies?save=true&school=TRUST", "kites.md", file);
        assertTrue(again.text().contains("already"), again.text());
        assertEquals("true", PolicyIntakeIT.migrating(title));
        Answer early = clerk.post("policies/" + id + "/submission", "{}");
        assertEquals(422, early.status(), early.text());
        assertTrue(early.text().contains("its release"), early.text());
        Answer released = clerk.send("POST", "migrating-policies/" + id + "/release", "{}");
        assertEquals(200, released.status(), released.text());
        assertEquals("false", PolicyIntakeIT.migrating(title));
    }

    @Test
    void ofTwoImportsAtTheSameMomentTheSecondIsTold() {
        ApiClient clerk = ApiClient.of("clerk");
        byte[] file = PolicyIntakeIT.POLICY.formatted(title).getBytes(StandardCharsets.UTF_8);
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(turn -> clerk.upload("schools/CED/policies/import?save=true", "kites.md", file)
                        .status())
                .sorted()
                .toList();
        assertEquals(List.of(201, 422, 422, 422), answers);
        assertEquals("false", PolicyIntakeIT.migrating(title));
    }
}
