package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.it.ApiClient.Answer;
import org.probity.persistence.breach.ReceiptCode;

/** A concern as its parent and the school lead it over the public API. */
public final class ConcernOverApi {
    private static final Gson JSON = new Gson();

    private final String receipt;
    private final String reference;

    private ConcernOverApi(String receipt, String reference) {
        this.receipt = receipt;
        this.reference = reference;
    }

    /** Somebody writes to a class teacher of Cedar about lunch; {@code more} replaces and adds fields. */
    public static ConcernOverApi raised(Map<String, ?> more) {
        Map<String, Object> ask = new HashMap<>(Map.of(
                "school", "CED",
                "addressedTo", "TEACHER",
                "teacher", "Miss Lonsdale",
                "about", "NOBODY",
                "concern", "My son comes home hungry: the hall closes before his class has eaten.",
                "wish", "That his class eats first for a while.",
                "child", "Jo, Year 5",
                "name", "Mrs Ada Example"));
        ask.putAll(more);
        Answer answer = ApiClient.ofAnybody().post("public-concerns", JSON.toJson(ask));
        assertEquals(201, answer.status(), answer.text());
        String receipt = answer.object().get("receipt").getAsString();
        return new ConcernOverApi(
                receipt,
                Records.text(
                        "select m.reference from matter m join concern c on c.matter_id = m.id where c.receipt_hash = ?",
                        new ReceiptCode(receipt).hash()));
    }

    public String receipt() {
        return receipt;
    }

    public String reference() {
        return reference;
    }

    /** What the parent reads behind the code. */
    public JsonObject followed() {
        Answer answer = ApiClient.ofAnybody().post("public-concerns/status", JSON.toJson(Map.of("receipt", receipt)));
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** The parent takes it further, or writes: {@code what} is further or messages. */
    public Answer says(String what, String text) {
        return ApiClient.ofAnybody()
                .post("public-concerns/" + what, JSON.toJson(Map.of("receipt", receipt, "text", text)));
    }

    /** Somebody of the school does something; {@code act} is the last part of the path. */
    public Answer does(ApiClient who, String act, Map<String, ?> body) {
        return who.post("concerns/" + reference + "/" + act, JSON.toJson(body));
    }

    /** The same where it must succeed. */
    public void done(ApiClient who, String act, Map<String, ?> body) {
        Answer answer = does(who, act, body);
        assertEquals(204, answer.status(), answer.text());
    }

    public Answer read(ApiClient who) {
        return who.get("concerns/" + reference);
    }

    /** The concern as this person reads it, who sees it. */
    public JsonObject seen(ApiClient who) {
        Answer answer = read(who);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** Answered twice and asked to be heard by a panel: the clerk has it. */
    public void toThePanel(ApiClient teacher, ApiClient head) {
        done(teacher, "answer", Map.of("text", "His class eats first from Monday."));
        assertEquals(204, says("further", "Nothing has changed.").status());
        done(head, "answer", Map.of("text", "The hall now closes later."));
        assertEquals(204, says("further", "It closes at the same time.").status());
    }

    /** Ids of people who may sit on its panel, two of the school and one independent. */
    public List<String> panel(ApiClient clerk) {
        List<JsonObject> candidates = seen(clerk).getAsJsonArray("candidates").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        List<String> local = ids(candidates, false);
        List<String> independent = ids(candidates, true);
        assertTrue(local.size() >= 2 && !independent.isEmpty(), candidates.toString());
        return List.of(local.get(0), local.get(1), independent.get(0));
    }

    private static List<String> ids(List<JsonObject> candidates, boolean independent) {
        return candidates.stream()
                .filter(each -> each.get("words").getAsString().endsWith("(independent)") == independent)
                .map(each -> each.get("id").getAsString())
                .toList();
    }
}
