package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;

/** Low-level concerns as their keepers note them over the API, with words that occur nowhere else. */
final class Concerns {
    /** Stands in every concern, so that it shows where a fact is seen. */
    static final String FACT = "Zugzwang";

    private static final Gson JSON = new Gson();

    private Concerns() {}

    /** What somebody would note about this person. */
    static Map<String, String> about(String school, String person, String day) {
        return new HashMap<>(Map.of(
                "school",
                school,
                "person",
                person,
                "happenedOn",
                day,
                "what",
                "A " + FACT + " stood on the board, meant as a joke about a pupil.",
                "context",
                "At the end of a lesson, before the class left.",
                "action",
                "The head of year spoke with them on the same day.",
                "source",
                "COLLEAGUE"));
    }

    static Answer tried(ApiClient who, Map<String, String> concern) {
        return who.post("low-level-concerns", JSON.toJson(concern));
    }

    /** Notes one; gives its id and whether whoever noted it looks after it. */
    static JsonObject noted(ApiClient who, String school, String person, String day) {
        Answer answer = tried(who, about(school, person, day));
        assertEquals(201, answer.status(), answer.text());
        return answer.object();
    }

    static String id(JsonObject noted) {
        return noted.get("id").getAsString();
    }

    /** Reviews that are due for this person, as somebody sees them. */
    static List<JsonObject> due(ApiClient who, String familyName) {
        Answer answer = who.get("concern-reviews");
        assertEquals(200, answer.status(), answer.text());
        return CaseOverApi.all(answer.array()).stream()
                .filter(line -> line.get("person").getAsString().endsWith(" " + familyName))
                .toList();
    }

    static Answer decided(ApiClient who, String review, String outcome, String reasons) {
        return who.post("concern-reviews/" + review, JSON.toJson(Map.of("outcome", outcome, "reasons", reasons)));
    }
}
