package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.probity.it.ApiClient.Answer;

/** One matter as its people lead it over the public API: reported, decided on, taken from step to step. */
public final class CaseOverApi {
    private static final Gson JSON = new Gson();

    private final String reference;

    private CaseOverApi(String reference) {
        this.reference = reference;
    }

    /** Somebody reports; {@code report} has the fields of {@code POST /reports}. */
    public static CaseOverApi reported(ApiClient reporter, Map<String, ?> report) {
        Answer answer = reporter.post("reports", JSON.toJson(report));
        assertEquals(201, answer.status(), answer.text());
        return new CaseOverApi(answer.object().get("reference").getAsString());
    }

    /** A line manager at Elm reports something that nobody has decided on yet. */
    public static CaseOverApi reportedAtElm() {
        return reported(
                ApiClient.of("lm.elm"),
                Map.of(
                        "school", "ELM",
                        "whatHappened", "A message about a colleague stood in an open group.",
                        "occurredOn", "2026-11-18"));
    }

    /** Id of the person of the trust with this family name. */
    public static String person(ApiClient who, String familyName) {
        Answer answer = who.get("people?start=" + familyName);
        assertEquals(200, answer.status(), answer.text());
        return answer.object()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    /** The subject acted in another capacity too: the second report, which goes its own way. */
    public CaseOverApi divided(ApiClient who, String otherCapacity) {
        Answer answer =
                who.post("reports/" + reference + "/division", JSON.toJson(Map.of("otherCapacity", otherCapacity)));
        assertEquals(201, answer.status(), answer.text());
        return new CaseOverApi(answer.object().get("second").getAsString());
    }

    /** A decision that may be refused, or that closes the report. */
    public Answer decided(ApiClient who, Map<String, ?> decision) {
        return who.post("reports/" + reference + "/triage", JSON.toJson(decision));
    }

    /** The report as this person reads it, who sees it. */
    public JsonObject readBy(ApiClient who) {
        Answer answer = who.get("reports/" + reference);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    public String reference() {
        return reference;
    }

    /** What the rules would do with a decision. */
    public JsonObject forecast(ApiClient who, Map<String, ?> decision) {
        Answer answer = who.post("reports/" + reference + "/triage?dryRun=true", JSON.toJson(decision));
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** Opens the case. */
    public void triaged(ApiClient who, Map<String, ?> decision) {
        Answer answer = who.post("reports/" + reference + "/triage", JSON.toJson(decision));
        assertEquals(201, answer.status(), answer.text());
        assertEquals(reference, answer.object().get("caseReference").getAsString());
    }

    /** How the case stands for this person, who sees it. */
    public JsonObject seenBy(ApiClient who) {
        Answer answer = who.get("cases/" + reference);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** Ends the step in hand; gives the new state. */
    public JsonObject step(ApiClient who, Map<String, ?> step) {
        Answer answer = tried(who, step);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** The same where it may be refused. */
    public Answer tried(ApiClient who, Map<String, ?> step) {
        return who.post("cases/" + reference + "/steps", JSON.toJson(step));
    }

    /** Id of somebody who may take the duty now. */
    public String free(ApiClient who, String duty) {
        JsonArray people =
                who.get("cases/" + reference + "/people?duty=" + duty).array();
        return all(people).stream()
                .filter(person -> person.get("free").getAsBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsString();
    }

    public static List<JsonObject> all(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    /** Ids of the letters of the case. */
    public static List<String> ids(JsonObject found, String list) {
        return all(found.getAsJsonArray(list)).stream()
                .map(each -> each.get("id").getAsString())
                .toList();
    }
}
