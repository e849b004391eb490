package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probity.it.ApiClient.Answer;

/**
 * A case about a member of staff that the headteacher and the head of HR lead over the API, as far as a test needs it. Moving the clock
 * signs both in anew, because their tokens end after twelve hours of it.
 */
public final class StaffCase {
    public static final String MORNING = "2026-11-20T09:00:00Z";

    private final String school;
    private final CaseOverApi matter;
    private ApiClient head;
    private ApiClient hr;

    private StaffCase(String school, CaseOverApi matter) {
        this.school = school;
        this.matter = matter;
        signIn();
    }

    /** A case about the person with this family name for conduct of this day. */
    public static StaffCase opened(String school, String familyName, String conduct, String... flags) {
        String place = "." + school.toLowerCase(Locale.ROOT);
        ApiClient head = ApiClient.of("headteacher" + place);
        CaseOverApi matter = CaseOverApi.reported(
                ApiClient.of("lm" + place),
                Map.of(
                        "school",
                        school,
                        "whatHappened",
                        "A colleague was mocked online.",
                        "about",
                        Map.of("person", CaseOverApi.person(head, familyName)),
                        "occurredOn",
                        conduct,
                        "platform",
                        "Facebook",
                        "address",
                        "https://social.example/posts/7"));
        matter.triaged(head, Map.of("clauses", List.of(clause(head, matter)), "flags", List.of(flags)));
        return new StaffCase(school, matter);
    }

    /** The first that is more than advice, which alone leads to no hearing. */
    private static String clause(ApiClient head, CaseOverApi matter) {
        Answer options = head.get("reports/" + matter.reference() + "/triage");
        return CaseOverApi.all(options.object().getAsJsonArray("clauses")).stream()
                .filter(clause -> !clause.get("strength").getAsString().equals("ADVISED"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsString();
    }

    /** Moves the product's clock. */
    public static void clock(String moment) {
        Answer moved = ApiClient.of("admin").send("PUT", "clock", "{\"now\":\"" + moment + "\"}");
        assertEquals(200, moved.status(), moved.text());
    }

    public StaffCase at(String moment) {
        clock(moment);
        signIn();
        return this;
    }

    private void signIn() {
        head = ApiClient.of("headteacher." + school.toLowerCase(Locale.ROOT));
        hr = ApiClient.of("head-of-hr");
    }

    public CaseOverApi matter() {
        return matter;
    }

    public ApiClient head() {
        return head;
    }

    public ApiClient hr() {
        return hr;
    }

    /** As the head of HR sees it. */
    public JsonObject seen() {
        return matter.seenBy(hr);
    }

    public String step() {
        return seen().getAsJsonObject("step").get("code").getAsString();
    }

    public String state() {
        return seen().get("state").getAsString();
    }

    public Map<String, Object> appointment() {
        return Map.of("outcome", "APPOINTED", "person", matter.free(head, "INVESTIGATOR"));
    }

    public StaffCase investigated() {
        matter.step(head, appointment());
        matter.step(hr, Map.of("outcome", "REPORTED"));
        matter.step(head, Map.of("outcome", "HEARING"));
        return this;
    }

    /** What prepares a hearing before these people, by family name; the first chairs. */
    public Map<String, Object> preparation(String hardest, String... familyNames) {
        return Map.of("outcome", "PREPARED", "measure", hardest, "people", people(familyNames));
    }

    public List<String> people(String... familyNames) {
        return List.of(familyNames).stream()
                .map(name -> CaseOverApi.person(hr, name))
                .toList();
    }

    public StaffCase prepared(String hardest, String... familyNames) {
        matter.step(hr, preparation(hardest, familyNames));
        return this;
    }

    /** An outcome that sets a meeting at ten o'clock on this day. */
    public static Map<String, Object> meeting(String outcome, String day) {
        Map<String, Object> step = new HashMap<>();
        step.put("outcome", outcome);
        step.put("meeting", Map.of("start", day + "T10:00", "minutes", 60, "place", "Meeting room"));
        return step;
    }

    public StaffCase invited(String day) {
        matter.step(hr, meeting("INVITED", day));
        return this;
    }

    public StaffCase held() {
        matter.step(hr, Map.of("outcome", "HELD", "reason", "The invitation was given by hand and agreed to."));
        return this;
    }

    /** The hearing finds everything proved and decides this measure. */
    public Map<String, Object> decision(String measure, String reason) {
        List<Map<String, String>> findings = CaseOverApi.ids(seen(), "allegations").stream()
                .map(id -> Map.of("allegation", id, "finding", "PROVED", "reason", "It was admitted."))
                .toList();
        Map<String, Object> step = new HashMap<>();
        step.put("outcome", measure);
        step.put("note", "It was deliberate.");
        step.put("findings", findings);
        step.put("reason", reason);
        return step;
    }

    /** The letter of a warning, with further fields or others in place of the usual. */
    public static Map<String, Object> warning(String measure, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "misconduct", "you mocked a colleague in public.",
                "improvements", "You write about colleagues to them alone | 31 January 2027"));
        all.putAll(fields);
        return Map.of("outcome", measure, "fields", all);
    }

    /** The rules refuse this with these words, and the case is as it was. */
    public void refuses(ApiClient who, Map<String, ?> step, String words) {
        List<JsonElement> before = standing();
        unchangedBy(matter.tried(who, step), before, words);
    }

    /** The same for an act beside the steps. */
    public void refuses(ApiClient who, String act, String json, String words) {
        List<JsonElement> before = standing();
        unchangedBy(who.post("cases/" + matter.reference() + "/" + act, json), before, words);
    }

    private void unchangedBy(Answer answer, List<JsonElement> before, String words) {
        assertEquals(422, answer.status(), answer.text());
        String detail = answer.object().get("detail").getAsString();
        assertTrue(detail.contains(words), detail);
        assertEquals(before, standing());
    }

    /** All that an act could change; letters on their way go on by themselves. */
    private List<JsonElement> standing() {
        JsonObject seen = seen();
        JsonArray letters = new JsonArray();
        CaseOverApi.ids(seen, "letters").forEach(letters::add);
        return List.of(
                seen.get("state"),
                seen.get("step"),
                seen.get("chronology"),
                seen.get("events"),
                seen.get("peopleTold"),
                seen.get("meetings"),
                letters);
    }

    /** An act beside the steps: a hold, a suspension, an assignment; answers the new state. */
    public JsonObject does(ApiClient who, String act, String json) {
        Answer answer = who.post("cases/" + matter.reference() + "/" + act, json);
        assertEquals(200, answer.status(), answer.text());
        return answer.object();
    }

    /** Id of the track that runs. */
    public String track() {
        return CaseOverApi.all(seen().getAsJsonArray("tracks")).stream()
                .filter(track -> track.get("running").getAsBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .getAsString();
    }

    /** How many letters with this number the case has. */
    public long letters(String letter) {
        return CaseOverApi.all(seen().getAsJsonArray("letters")).stream()
                .filter(each -> each.get("letter").getAsString().equals(letter))
                .count();
    }

    /** The latest of the hearings, warnings, appeals, holds or suspensions. */
    public JsonObject latest(String kind) {
        List<JsonObject> all = CaseOverApi.all(seen().getAsJsonObject("events").getAsJsonArray(kind));
        return all.get(all.size() - 1);
    }
}
